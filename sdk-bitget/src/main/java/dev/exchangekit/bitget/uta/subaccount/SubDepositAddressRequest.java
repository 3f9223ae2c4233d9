package dev.exchangekit.bitget.uta.subaccount;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** Asks where to deposit a coin to a sub-account. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSubDepositAddressRequest.class)
@JsonDeserialize(builder = SubDepositAddressRequest.Builder.class)
public interface SubDepositAddressRequest {
    /** Number of the sub-account; required. */
    String subUid();

    /** Coin, like {@code USDT}; required. */
    String coin();

    /** Chain; the exchange picks one if absent. */
    Optional<String> chain();

    /** Amount to deposit, 0.000001 to 0.01; for Bitcoin's Lightning network only. */
    Optional<BigDecimal> size();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.text("subUid", subUid(), 64);
        Check.text("coin", coin(), 64);
        size().ifPresent(value -> Check.positive("size", value));
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableSubDepositAddressRequest.Builder {}
}
