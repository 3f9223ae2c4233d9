package dev.exchangekit.bitget.futuresmarket;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.ProductType;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Asks how much one may have open. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableOpenInterestLimitsRequest.class)
@JsonDeserialize(builder = OpenInterestLimitsRequest.Builder.class)
public interface OpenInterestLimitsRequest {
    /** Symbol in upper case, like {@code BTCUSDT}. All contracts if absent. */
    Optional<String> symbol();

    /** Which futures; required. */
    ProductType productType();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        symbol().ifPresent(v -> Check.name("symbol", v));
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableOpenInterestLimitsRequest.Builder {}
}
