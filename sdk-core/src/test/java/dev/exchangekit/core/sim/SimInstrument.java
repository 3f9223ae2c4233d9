package dev.exchangekit.core.sim;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An instrument with its filters. Quantities are in base asset, those of inverse contracts in quote asset.
 *
 * @param symbol its name and market
 * @param base the asset bought and sold
 * @param quote the asset prices are in
 * @param settle the asset profit, margin and contract fees are in; the quote asset on spot
 * @param status whether it trades
 * @param tickSize prices are multiples of it
 * @param quantityStep quantities are multiples of it
 * @param quoteStep quote amounts of spot market orders are multiples of it
 * @param minQuantity the least an order may be for; not applied to orders by quote amount
 * @param maxQuantity the most a limit order may be for
 * @param maxMarketQuantity the most a market order may be for
 * @param minNotional the least an order may be worth in quote asset, or null for no limit
 * @param priceBand how far, as a fraction of the mark price, a buy may be priced above or a sell below it; null for no
 *     limit
 * @param bandAction what happens to a price beyond the band
 * @param maxLeverage the highest leverage; the lowest is 1
 * @param leverageStep leverages are multiples of it
 * @param defaultLeverage the leverage of an account that never set one
 * @param maintenanceMarginRate the fraction of a position's value that must be covered
 * @param fundingInterval the time between two funding rates
 * @param launchTime since when it trades; funding rates start here
 * @param expiry how it ends, or null if it never does
 */
public record SimInstrument(
        SimSymbol symbol,
        String base,
        String quote,
        String settle,
        SimStatus status,
        BigDecimal tickSize,
        BigDecimal quantityStep,
        BigDecimal quoteStep,
        BigDecimal minQuantity,
        BigDecimal maxQuantity,
        BigDecimal maxMarketQuantity,
        @Nullable BigDecimal minNotional,
        @Nullable BigDecimal priceBand,
        BandAction bandAction,
        BigDecimal maxLeverage,
        BigDecimal leverageStep,
        BigDecimal defaultLeverage,
        BigDecimal maintenanceMarginRate,
        Duration fundingInterval,
        Instant launchTime,
        @Nullable SimExpiry expiry) {

    /** What happens to an order priced beyond the band. */
    public enum BandAction {
        /** It is refused. */
        REJECT,
        /** Its price is moved to the band's edge. */
        MOVE
    }

    /** Starts a spot instrument. */
    public static Builder spot(String name, String base, String quote) {
        return new Builder(SimSymbol.spot(name), base, quote, quote);
    }

    /** Starts a linear perpetual settled in its quote asset. */
    public static Builder linear(String name, String base, String quote) {
        return new Builder(SimSymbol.linear(name), base, quote, quote);
    }

    /** Starts an option settled in its quote asset. It has no leverage. */
    public static Builder option(String name, String base, String quote, SimExpiry expiry) {
        return new Builder(SimSymbol.option(name), base, quote, quote)
                .expiry(expiry)
                .leverage("1", "1", "1");
    }

    /** Starts an inverse perpetual settled in its base asset. */
    public static Builder inverse(String name, String base, String quote) {
        return new Builder(SimSymbol.inverse(name), base, quote, base);
    }

    /** Returns whether it pays funding. */
    public boolean isPerpetual() {
        return symbol.market().isContract() && expiry == null;
    }

    /** Returns the right that it gives if it is an option, else null. */
    @Nullable
    SimOption option() {
        return expiry == null ? null : expiry.option();
    }

    /** Returns a builder holding these values. */
    public Builder toBuilder() {
        Builder copy = new Builder(symbol, base, quote, settle);
        copy.status = status;
        copy.tickSize = tickSize;
        copy.quantityStep = quantityStep;
        copy.quoteStep = quoteStep;
        copy.minQuantity = minQuantity;
        copy.maxQuantity = maxQuantity;
        copy.maxMarketQuantity = maxMarketQuantity;
        copy.minNotional = minNotional;
        copy.priceBand = priceBand;
        copy.bandAction = bandAction;
        copy.maxLeverage = maxLeverage;
        copy.leverageStep = leverageStep;
        copy.defaultLeverage = defaultLeverage;
        copy.maintenanceMarginRate = maintenanceMarginRate;
        copy.fundingInterval = fundingInterval;
        copy.launchTime = launchTime;
        copy.expiry = expiry;
        return copy;
    }

    /** Collects an instrument's values; decimals are given as plain texts. */
    public static final class Builder {
        private final SimSymbol symbol;
        private final String base;
        private final String quote;
        private String settle;
        private SimStatus status = SimStatus.TRADING;
        private BigDecimal tickSize = new BigDecimal("0.01");
        private BigDecimal quantityStep = new BigDecimal("0.001");
        private BigDecimal quoteStep = new BigDecimal("0.00000001");
        private BigDecimal minQuantity = new BigDecimal("0.001");
        private BigDecimal maxQuantity = new BigDecimal("10000");
        private BigDecimal maxMarketQuantity = new BigDecimal("1000");
        private @Nullable BigDecimal minNotional;
        private @Nullable BigDecimal priceBand;
        private BandAction bandAction = BandAction.REJECT;
        private BigDecimal maxLeverage = new BigDecimal("100");
        private BigDecimal leverageStep = new BigDecimal("0.01");
        private BigDecimal defaultLeverage = BigDecimal.TEN;
        private BigDecimal maintenanceMarginRate = new BigDecimal("0.005");
        private Duration fundingInterval = Duration.ofHours(8);
        private Instant launchTime = Instant.parse("2020-01-01T00:00:00Z");
        private @Nullable SimExpiry expiry;

        private Builder(SimSymbol symbol, String base, String quote, String settle) {
            this.symbol = symbol;
            this.base = base;
            this.quote = quote;
            this.settle = settle;
        }

        /** Sets the settlement asset. */
        public Builder settle(String asset) {
            settle = asset;
            return this;
        }

        /** Sets the status; trading by default. */
        public Builder status(SimStatus value) {
            status = value;
            return this;
        }

        /** Sets the tick; 0.01 by default. */
        public Builder tickSize(String value) {
            tickSize = new BigDecimal(value);
            return this;
        }

        /** Sets the step, least and greatest quantity of limit orders, and the greatest of market orders. */
        public Builder quantity(String step, String min, String max, String maxMarket) {
            quantityStep = new BigDecimal(step);
            minQuantity = new BigDecimal(min);
            maxQuantity = new BigDecimal(max);
            maxMarketQuantity = new BigDecimal(maxMarket);
            return this;
        }

        /** Sets the step of quote amounts; 0.00000001 by default. */
        public Builder quoteStep(String value) {
            quoteStep = new BigDecimal(value);
            return this;
        }

        /** Sets the least order value; none by default. */
        public Builder minNotional(String value) {
            minNotional = new BigDecimal(value);
            return this;
        }

        /** Sets the price band as a fraction, and what happens beyond it; no band by default. */
        public Builder priceBand(String fraction, BandAction action) {
            priceBand = new BigDecimal(fraction);
            bandAction = action;
            return this;
        }

        /** Sets the highest and default leverage and the step; 100, 10 and 0.01 by default. */
        public Builder leverage(String max, String initial, String step) {
            maxLeverage = new BigDecimal(max);
            defaultLeverage = new BigDecimal(initial);
            leverageStep = new BigDecimal(step);
            return this;
        }

        /** Sets the maintenance margin rate; 0.005 by default. */
        public Builder maintenanceMarginRate(String value) {
            maintenanceMarginRate = new BigDecimal(value);
            return this;
        }

        /** Sets the time between funding rates; 8 hours by default. */
        public Builder fundingInterval(Duration value) {
            fundingInterval = value;
            return this;
        }

        /** Sets the launch time; the start of 2020 by default. */
        public Builder launchTime(Instant value) {
            launchTime = value;
            return this;
        }

        /** Sets how it ends; never by default. */
        public Builder expiry(SimExpiry value) {
            expiry = value;
            return this;
        }

        /** Returns the instrument. */
        public SimInstrument build() {
            return new SimInstrument(
                    symbol,
                    base,
                    quote,
                    settle,
                    status,
                    tickSize,
                    quantityStep,
                    quoteStep,
                    minQuantity,
                    maxQuantity,
                    maxMarketQuantity,
                    minNotional,
                    priceBand,
                    bandAction,
                    maxLeverage,
                    leverageStep,
                    defaultLeverage,
                    maintenanceMarginRate,
                    fundingInterval,
                    launchTime,
                    expiry);
        }
    }
}
