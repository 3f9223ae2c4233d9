package dev.exchangekit.bitget.futures;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A futures account. What is said of all coins together is of multi-assets mode only. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = Account.Builder.class)
public interface Account extends WireModel {
    String marginCoin();

    /** Held by orders, in the margin coin. */
    Optional<BigDecimal> locked();

    /** Free, in the margin coin. */
    Optional<BigDecimal> available();

    /** Most that can open crossed positions, in the margin coin. */
    Optional<BigDecimal> crossedMaxAvailable();

    /** Most that can open isolated positions, in the margin coin. */
    Optional<BigDecimal> isolatedMaxAvailable();

    /** Most that can be transferred out, in the margin coin. */
    Optional<BigDecimal> maxTransferOut();

    /** Worth of the account in the margin coin, unrealised profit by mark price included. */
    @JsonProperty("accountEquity")
    @JsonAlias("equity")
    Optional<BigDecimal> accountEquity();

    /** The same in USDT. */
    Optional<BigDecimal> usdtEquity();

    /** The same in BTC. */
    Optional<BigDecimal> btcEquity();

    /** Risk ratio of the crossed positions. */
    Optional<BigDecimal> crossedRiskRate();

    /** Unrealised profit. */
    @JsonProperty("unrealizedPL")
    Optional<BigDecimal> unrealizedPnl();

    /** Unrealised profit of crossed positions. */
    @JsonProperty("crossedUnrealizedPL")
    Optional<BigDecimal> crossedUnrealizedPnl();

    /** Unrealised profit of isolated positions. */
    @JsonProperty("isolatedUnrealizedPL")
    Optional<BigDecimal> isolatedUnrealizedPnl();

    /** Margin of crossed positions. */
    Optional<BigDecimal> crossedMargin();

    /** Margin of isolated positions. */
    Optional<BigDecimal> isolatedMargin();

    /** Trading bonus. */
    Optional<BigDecimal> coupon();

    /** Funds that the exchange granted; newer answers only. */
    Optional<BigDecimal> grant();

    Optional<AssetMode> assetMode();

    /** Margin of all coins. */
    @JsonProperty("unionTotalMargin")
    @JsonAlias("unionTotalMagin")
    Optional<BigDecimal> unionTotalMargin();

    /** Free of all coins. */
    Optional<BigDecimal> unionAvailable();

    /** Maintenance margin of all coins. */
    @JsonProperty("unionMm")
    Optional<BigDecimal> unionMaintenanceMargin();

    /** The coins. */
    @JsonProperty("assetList")
    List<UnionAsset> assets();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableAccount.Builder {}
}
