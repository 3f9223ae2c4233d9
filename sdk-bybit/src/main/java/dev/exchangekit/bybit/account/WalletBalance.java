package dev.exchangekit.bybit.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Balance of a wallet in USD, and of its coins. Totals of the account are not applicable to isolated margin. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = WalletBalance.Builder.class)
public interface WalletBalance extends WireModel {
    /** Kind of wallet. */
    Optional<AccountType> accountType();

    /** Equity of all coins, in USD. */
    Optional<BigDecimal> totalEquity();

    /** Wallet balance of all coins, in USD. */
    Optional<BigDecimal> totalWalletBalance();

    /** Wallet balance plus unrealised profit of perpetuals, in USD. */
    Optional<BigDecimal> totalMarginBalance();

    /**
     * What can be used for new orders, in USD: margin balance (portfolio margin: equity) less haircut and initial
     * margin.
     */
    Optional<BigDecimal> totalAvailableBalance();

    /** Unrealised profit of perpetuals and futures, in USD. */
    @JsonProperty("totalPerpUPL")
    Optional<BigDecimal> totalPerpUnrealisedPnl();

    /** Initial margin, in USD. */
    Optional<BigDecimal> totalInitialMargin();

    /** Maintenance margin, in USD. */
    Optional<BigDecimal> totalMaintenanceMargin();

    /** Initial margin rate of the account, as a fraction. */
    @JsonProperty("accountIMRate")
    Optional<BigDecimal> accountInitialMarginRate();

    /** Maintenance margin rate of the account, as a fraction; liquidation begins at 1. */
    @JsonProperty("accountMMRate")
    Optional<BigDecimal> accountMaintenanceMarginRate();

    /** Computed like {@link #accountInitialMarginRate()}; the exchange advises to ignore it. */
    @JsonProperty("accountIMRateByMp")
    Optional<BigDecimal> accountInitialMarginRateByMarkPrice();

    /** Computed like {@link #accountMaintenanceMarginRate()}; the exchange advises to ignore it. */
    @JsonProperty("accountMMRateByMp")
    Optional<BigDecimal> accountMaintenanceMarginRateByMarkPrice();

    /** Computed like {@link #totalInitialMargin()}; the exchange advises to ignore it. */
    @JsonProperty("totalInitialMarginByMp")
    Optional<BigDecimal> totalInitialMarginByMarkPrice();

    /** Computed like {@link #totalMaintenanceMargin()}; the exchange advises to ignore it. */
    @JsonProperty("totalMaintenanceMarginByMp")
    Optional<BigDecimal> totalMaintenanceMarginByMarkPrice();

    /** No longer maintained by the exchange. */
    @JsonProperty("accountLTV")
    Optional<BigDecimal> accountLtv();

    /** Balances per coin. */
    @JsonProperty("coin")
    List<CoinBalance> coins();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableWalletBalance.Builder {}
}
