package dev.exchangekit.bitget.wallet;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** Which deposit address of a sub-account to show; the sub-account must be allowed to deposit. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSubAccountDepositAddressRequest.class)
@JsonDeserialize(builder = SubAccountDepositAddressRequest.Builder.class)
public interface SubAccountDepositAddressRequest {
    /** User id of the sub-account; required. */
    String subUid();

    /** Coin; required. */
    String coin();

    /** Chain, like {@code trc20}. */
    Optional<String> chain();

    /** Amount of a deposit over Lightning: 0.000001 to 0.01 BTC. */
    Optional<BigDecimal> size();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.text("subUid", subUid(), 64);
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
    class Builder extends ImmutableSubAccountDepositAddressRequest.Builder {}
}
