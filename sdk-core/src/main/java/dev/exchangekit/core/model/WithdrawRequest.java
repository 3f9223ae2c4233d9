package dev.exchangekit.core.model;

import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** An asset to be sent outside. The address must be one that the account may withdraw to. */
@SdkStyle
@Value.Immutable
public interface WithdrawRequest {
    /** Longer than any address. */
    int LONGEST_TEXT = 256;

    String asset();

    /** How much leaves; more than zero. */
    BigDecimal amount();

    /** Where it goes. */
    String address();

    /** The chain, in the exchange's words; required where an asset has several. */
    Optional<String> network();

    /** Memo, tag or payment id; required where the address has one: without it the money is lost. */
    Optional<String> tag();

    /** An id of yours that tells a second request apart from a repeated one; made when it is absent. */
    Optional<String> clientId();

    @Value.Check
    default void checkShape() {
        Check.text("asset", asset(), LONGEST_TEXT);
        Check.positive("amount", amount());
        Check.text("address", address(), LONGEST_TEXT);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds requests; thread-confined. */
    class Builder extends ImmutableWithdrawRequest.Builder {}
}
