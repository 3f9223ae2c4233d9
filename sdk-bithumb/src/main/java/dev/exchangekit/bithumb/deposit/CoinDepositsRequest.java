package dev.exchangekit.bithumb.deposit;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bithumb.TransferListTerms;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Which deposits of coins to list. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCoinDepositsRequest.class)
@JsonDeserialize(builder = CoinDepositsRequest.Builder.class)
public interface CoinDepositsRequest extends TransferListTerms<CoinDepositsRequest> {
    /** Coin; all when absent. */
    Optional<String> currency();

    /** State; all when absent. */
    Optional<DepositState> state();

    @Override
    default CoinDepositsRequest withCursor(String cursor) {
        return toBuilder().page(Integer.parseInt(cursor)).build();
    }

    @Override
    @Value.Check
    default void check() {
        TransferListTerms.super.check();
        currency().ifPresent(v -> Check.name("currency", v));
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableCoinDepositsRequest.Builder {}
}
