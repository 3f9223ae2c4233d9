package dev.exchangekit.core.model;

import dev.exchangekit.core.spi.SdkStyle;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** What a market did in the last 24 hours and where it stands. */
@SdkStyle
@Value.Immutable
public interface Ticker extends UnifiedModel {
    Symbol symbol();

    /** Price of the last trade. */
    Optional<BigDecimal> last();

    /** Best price somebody buys at. */
    Optional<BigDecimal> bid();

    Optional<BigDecimal> bidQuantity();

    /** Best price somebody sells at. */
    Optional<BigDecimal> ask();

    Optional<BigDecimal> askQuantity();

    /** Change of the price in 24 hours, in percent: 1 is one percent. */
    Optional<BigDecimal> change24hPercent();

    /** Price 24 hours ago. */
    Optional<BigDecimal> open24h();

    Optional<BigDecimal> high24h();

    Optional<BigDecimal> low24h();

    /** Traded in 24 hours, in the base currency. */
    Optional<BigDecimal> volume24h();

    /** Traded in 24 hours, in the quote currency. */
    Optional<BigDecimal> turnover24h();

    /** Fair price that margin is computed from; contracts only. */
    Optional<BigDecimal> markPrice();

    /** Price of the underlying on several markets; contracts only. */
    Optional<BigDecimal> indexPrice();

    /** Current funding rate as a fraction: 0.0001 is 0.01 percent; perpetuals only. */
    Optional<BigDecimal> fundingRate();

    Optional<Instant> nextFundingTime();

    /** Open contracts, in the instrument's unit of quantity. */
    Optional<BigDecimal> openInterest();

    /** Sensitivities and implied volatilities; options only. */
    Optional<Greeks> greeks();

    /** Time of the exchange. */
    Optional<Instant> time();

    static Builder builder() {
        return new Builder();
    }

    /** Builds tickers; thread-confined. */
    class Builder extends ImmutableTicker.Builder {}
}
