package dev.exchangekit.core.sim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An option's model at one moment, with its figures as decimals. */
final class OptionModel {
    private static final int SCALE = 8;
    private static final double YEAR_MILLIS = Duration.ofDays(365).toMillis();
    /** What a seller puts up, as a part of the strike, beside the price of buying back. */
    private static final BigDecimal SHORT_MARGIN = new BigDecimal("0.1");

    private final BlackScholes model;
    private final BigDecimal underlying;
    private final BigDecimal tick;

    OptionModel(SimOption option, BigDecimal underlying, Instant now, Instant expiry, BigDecimal tick) {
        this.underlying = underlying;
        this.tick = tick;
        model = new BlackScholes(
                option.call(),
                underlying.doubleValue(),
                option.strike().doubleValue(),
                Duration.between(now, expiry).toMillis() / YEAR_MILLIS,
                option.volatility().doubleValue());
    }

    /** Returns the price, to the tick. */
    BigDecimal price() {
        return toTick(model);
    }

    /** Returns the price at another volatility, to the tick. */
    BigDecimal price(BigDecimal volatility) {
        return toTick(model.volatility(volatility.doubleValue()));
    }

    private BigDecimal toTick(BlackScholes of) {
        return BigDecimal.valueOf(of.price())
                .divide(tick, 0, RoundingMode.HALF_UP)
                .multiply(tick);
    }

    SimGreeks greeks(@Nullable SimLevel bid, @Nullable SimLevel ask) {
        return new SimGreeks(
                underlying,
                decimal(model.volatility()),
                implied(bid),
                implied(ask),
                decimal(model.delta()),
                decimal(model.gamma()),
                decimal(model.vega()),
                decimal(model.theta()));
    }

    private BigDecimal implied(@Nullable SimLevel level) {
        return level == null
                ? BigDecimal.ZERO
                : decimal(model.impliedVolatility(level.price().doubleValue())).setScale(4, RoundingMode.HALF_UP);
    }

    private static BigDecimal decimal(double value) {
        return BigDecimal.valueOf(value).setScale(SCALE, RoundingMode.HALF_UP);
    }

    /** Returns what selling a quantity puts up. */
    static BigDecimal shortMargin(SimOption option, BigDecimal quantity) {
        return quantity.multiply(option.strike()).multiply(SHORT_MARGIN);
    }
}
