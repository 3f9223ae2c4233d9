package dev.exchangekit.bybit.market;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import dev.exchangekit.core.spi.WireTime;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Specification of an instrument: what may be ordered, at which steps, and what it settles in. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = Instrument.Builder.class)
public interface Instrument extends WireModel {
    /** Symbol, unique within its category. */
    String symbol();

    /** Number of the symbol. */
    Optional<Long> symbolId();

    /** State of trading. */
    Optional<InstrumentStatus> status();

    /** Coin that is traded. */
    Optional<String> baseCoin();

    /** Coin that prices are in. */
    Optional<String> quoteCoin();

    /** Coin that profit and fees settle in; absent for spot. */
    Optional<String> settleCoin();

    /** Zone of the market. */
    Optional<SymbolType> symbolType();

    /** Name that the website shows; not for spot. */
    Optional<String> displayName();

    /** Steps and bounds of prices. */
    Optional<PriceFilter> priceFilter();

    /** Steps and bounds of quantities. */
    Optional<LotSizeFilter> lotSizeFilter();

    /** How far limit prices may be from the market; not for options. */
    Optional<RiskParameters> riskParameters();

    /** Linear and inverse only. Kind of contract. */
    Optional<ContractType> contractType();

    /** When trading began or begins; not for spot. */
    Optional<Instant> launchTime();

    /** When futures and options expire, or a perpetual is delisted. */
    Optional<Instant> deliveryTime();

    /** Fee of delivery, as a fraction; futures and options. */
    Optional<BigDecimal> deliveryFeeRate();

    /** Linear and inverse only. Decimals of the price. */
    Optional<Integer> priceScale();

    /** Linear and inverse only. Steps and bounds of leverage. */
    Optional<LeverageFilter> leverageFilter();

    /** Linear and inverse only. Whether unified accounts may trade it. */
    Optional<Boolean> unifiedMarginTrade();

    /** Linear and inverse only. Time between two fundings. */
    @JsonDeserialize(contentUsing = WireTime.Minutes.class)
    Optional<Duration> fundingInterval();

    /** Linear and inverse only. For whom copy trading is possible. */
    Optional<CopyTrading> copyTrading();

    /** Linear and inverse only. Highest funding rate, as a fraction. */
    Optional<BigDecimal> upperFundingRate();

    /** Linear and inverse only. Lowest funding rate, as a fraction. */
    Optional<BigDecimal> lowerFundingRate();

    /** Linear and inverse only. Whether unrealised profit cannot be withdrawn. */
    @JsonProperty("forbidUplWithdrawal")
    Optional<Boolean> forbidUnrealisedProfitWithdrawal();

    /** Linear and inverse only. Whether it is a pre-market contract. */
    @JsonProperty("isPreListing")
    @Value.Default
    default boolean preListing() {
        return false;
    }

    /** Linear and inverse only. Course of the pre-market phase; absent unless {@link #preListing()}. */
    Optional<PreListingInfo> preListingInfo();

    /** Options only. Call or put. */
    @JsonProperty("optionsType")
    Optional<OptionType> optionType();

    /** Spot only. For whom margin trading is possible; turns to {@code none} while the lending pool is empty. */
    Optional<MarginTrading> marginTrading();

    /** Spot only. Whether it carries the special treatment label. */
    @JsonProperty("stTag")
    Optional<Boolean> specialTreatment();

    /**
     * Spot only. For tokenised stocks: the stock price is the token price divided by this, the stock quantity the token
     * quantity times this.
     */
    Optional<BigDecimal> xstockMultiplier();

    /** Spot only. Whether it is in the innovation zone; superseded by {@link #symbolType()}. */
    Optional<Boolean> innovation();

    /** Told by the account area only. Whether market makers at large may place retail price improvement orders. */
    @JsonProperty("isPublicRpi")
    Optional<Boolean> publicRpi();

    /** Told by the account area only. Whether the account may place retail price improvement orders. */
    Optional<Boolean> myRpiPermission();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableInstrument.Builder {}
}
