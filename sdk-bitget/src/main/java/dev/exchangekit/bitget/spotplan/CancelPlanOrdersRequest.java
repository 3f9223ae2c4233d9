package dev.exchangekit.bitget.spotplan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.List;
import org.immutables.value.Value;

/** Whose plan orders to cancel. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCancelPlanOrdersRequest.class)
@JsonDeserialize(builder = CancelPlanOrdersRequest.Builder.class)
public interface CancelPlanOrdersRequest {
    /** Symbols in upper case; all when empty. */
    @JsonProperty("symbolList")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<String> symbols();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        symbols().forEach(v -> Check.name("symbols", v));
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableCancelPlanOrdersRequest.Builder {}
}
