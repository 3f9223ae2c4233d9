package dev.exchangekit.core.sim;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an order waits for. It stands still, or it follows the price at a distance.
 *
 * @param by the price it looks at
 * @param direction which way that price must come
 * @param price what it must reach; null while a following trigger has not started to follow
 * @param holdsFunds whether a waiting spot order holds what it would pay with
 * @param distance how far behind the best price it follows, or null if it stands still
 * @param activation what the price must reach before it follows, or null for at once
 */
public record SimTrigger(
        SimPriceKind by,
        Direction direction,
        @Nullable BigDecimal price,
        boolean holdsFunds,
        @Nullable BigDecimal distance,
        @Nullable BigDecimal activation) {

    /** Which way a price must come. */
    public enum Direction {
        /** From below. */
        RISING,
        /** From above. */
        FALLING,
        /** From where it is when the order is placed. */
        ANY;

        /** Returns whether {@code price} has come as far as {@code level}. */
        boolean reaches(BigDecimal price, BigDecimal level) {
            return switch (this) {
                case RISING -> price.compareTo(level) >= 0;
                case FALLING -> price.compareTo(level) <= 0;
                case ANY -> false;
            };
        }
    }

    /** Waits for the last price to come to {@code price} from where it is. */
    public static SimTrigger at(BigDecimal price) {
        return new SimTrigger(SimPriceKind.LAST, Direction.ANY, price, false, null, null);
    }

    /** Waits for the last price to rise to {@code price}. */
    public static SimTrigger rising(BigDecimal price) {
        return at(price).direction(Direction.RISING);
    }

    /** Waits for the last price to fall to {@code price}. */
    public static SimTrigger falling(BigDecimal price) {
        return at(price).direction(Direction.FALLING);
    }

    /**
     * Follows the last price at a distance, once it has come to {@code activation}, and waits for it to turn.
     *
     * @param direction which way it turns
     */
    public static SimTrigger trailing(Direction direction, BigDecimal distance, @Nullable BigDecimal activation) {
        return new SimTrigger(SimPriceKind.LAST, direction, null, false, distance, activation);
    }

    /** Returns this trigger looking at another price. */
    public SimTrigger by(SimPriceKind value) {
        return new SimTrigger(value, direction, price, holdsFunds, distance, activation);
    }

    /** Returns this trigger for another direction. */
    public SimTrigger direction(Direction value) {
        return new SimTrigger(by, value, price, holdsFunds, distance, activation);
    }

    /** Returns this trigger at another price. */
    public SimTrigger price(BigDecimal value) {
        return new SimTrigger(by, direction, value, holdsFunds, distance, activation);
    }

    /** Returns this trigger for an order that holds its funds while it waits. */
    public SimTrigger holdingFunds() {
        return new SimTrigger(by, direction, price, true, distance, activation);
    }

    /** Returns whether it follows the price. */
    public boolean isTrailing() {
        return distance != null;
    }

    boolean reachedBy(BigDecimal current) {
        return price != null && direction.reaches(current, price);
    }

    /** Returns this trigger after a price: moved along if it follows and the price went its way. */
    SimTrigger after(BigDecimal current) {
        boolean falling = direction == Direction.FALLING;
        Direction ahead = falling ? Direction.RISING : Direction.FALLING;
        if (distance == null || (price == null && activation != null && !ahead.reaches(current, activation))) {
            return this;
        }
        BigDecimal behind = falling ? current.subtract(distance) : current.add(distance);
        return price == null || (behind.compareTo(price) != 0 && ahead.reaches(behind, price)) ? price(behind) : this;
    }
}
