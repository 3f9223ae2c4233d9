package dev.exchangekit.bybit.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.List;
import org.immutables.value.Value;

/** Balances per wallet. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = WalletBalances.Builder.class)
public interface WalletBalances extends WireModel {
    /** The wallets; one per account type asked for. */
    @JsonProperty("list")
    List<WalletBalance> items();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableWalletBalances.Builder {}
}
