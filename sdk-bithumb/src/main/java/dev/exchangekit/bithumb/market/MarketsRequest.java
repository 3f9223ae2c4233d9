package dev.exchangekit.bithumb.market;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Asks for all markets. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableMarketsRequest.class)
@JsonDeserialize(builder = MarketsRequest.Builder.class)
public interface MarketsRequest {
    /** Whether to tell {@link Market#warning}; false by default. */
    @JsonProperty("isDetails")
    Optional<Boolean> details();

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableMarketsRequest.Builder {}
}
