package dev.exchangekit.core.model;

import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** An asset to be moved between two wallets of the same account. */
@SdkStyle
@Value.Immutable
public interface TransferRequest {
    String asset();

    /** More than zero. */
    BigDecimal amount();

    Wallet source();

    Wallet target();

    /** An id of yours that tells a second request apart from a repeated one; made when it is absent. */
    Optional<String> clientId();

    @Value.Check
    default void checkShape() {
        Check.text("asset", asset(), WithdrawRequest.LONGEST_TEXT);
        Check.positive("amount", amount());
        Check.that(!source().equals(target()), "target", target(), "must be another wallet than the source");
    }

    /** Moves an asset from one wallet to another. */
    static TransferRequest of(String asset, BigDecimal amount, Wallet source, Wallet target) {
        return builder()
                .asset(asset)
                .amount(amount)
                .source(source)
                .target(target)
                .build();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds requests; thread-confined. */
    class Builder extends ImmutableTransferRequest.Builder {}
}
