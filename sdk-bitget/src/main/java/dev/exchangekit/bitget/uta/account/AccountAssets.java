package dev.exchangekit.bitget.uta.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Balances of a unified account, in USD unless said otherwise. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = AccountAssets.Builder.class)
public interface AccountAssets extends WireModel {
    /** Equity. */
    Optional<BigDecimal> accountEquity();

    /** Equity in USDT. */
    Optional<BigDecimal> usdtEquity();

    /** Equity in BTC. */
    Optional<BigDecimal> btcEquity();

    /** Unrealised profit or loss. */
    Optional<BigDecimal> unrealisedPnl();

    /** Unrealised profit or loss in USDT. */
    Optional<BigDecimal> usdtUnrealisedPnl();

    /** Unrealised profit or loss in BTC. */
    @JsonProperty("btcUnrealizedPnl")
    Optional<BigDecimal> btcUnrealisedPnl();

    /** Equity that counts as margin. */
    @JsonProperty("effEquity")
    Optional<BigDecimal> effectiveEquity();

    /** Maintenance margin: an amount, though the exchange names it like a ratio. */
    @JsonProperty("mmr")
    Optional<BigDecimal> maintenanceMargin();

    /** Initial margin: an amount, though the exchange names it like a ratio. */
    @JsonProperty("imr")
    Optional<BigDecimal> initialMargin();

    /** Maintenance margin by effective equity, as a fraction. */
    @JsonProperty("mgnRatio")
    Optional<BigDecimal> marginRatio();

    /** The same of the positions alone. */
    @JsonProperty("positionMgnRatio")
    Optional<BigDecimal> positionMarginRatio();

    /** Value of the positions. */
    Optional<BigDecimal> positionValue();

    /** Leverage of the account, zero or more. */
    Optional<BigDecimal> leverage();

    /** Bonus, in USDT. */
    Optional<BigDecimal> bonus();

    /** The coins of which the account has any. */
    List<CoinAsset> assets();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableAccountAssets.Builder {}
}
