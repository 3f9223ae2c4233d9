package dev.exchangekit.bitget.uta.account;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Asks for the balances of the funding account. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableFundingAssetsRequest.class)
@JsonDeserialize(builder = FundingAssetsRequest.Builder.class)
public interface FundingAssetsRequest {
    /** Coin, like {@code USDT}. All that are held if absent. */
    Optional<String> coin();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        coin().ifPresent(v -> Check.text("coin", v, 64));
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableFundingAssetsRequest.Builder {}
}
