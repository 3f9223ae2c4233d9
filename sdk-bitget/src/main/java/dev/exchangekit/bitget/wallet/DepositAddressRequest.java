package dev.exchangekit.bitget.wallet;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** Which deposit address to show. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableDepositAddressRequest.class)
@JsonDeserialize(builder = DepositAddressRequest.Builder.class)
public interface DepositAddressRequest {
    /** Coin; required. */
    String coin();

    /** Chain, like {@code trc20}. */
    Optional<String> chain();

    /** Amount of a deposit over Lightning: 0.000001 to 0.01 BTC. */
    Optional<BigDecimal> size();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.text("coin", coin(), 64);
        chain().ifPresent(v -> Check.text("chain", v, 64));
        size().ifPresent(v -> Check.positive("size", v));
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableDepositAddressRequest.Builder {}
}
