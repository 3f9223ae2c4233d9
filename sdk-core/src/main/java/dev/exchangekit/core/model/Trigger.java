package dev.exchangekit.core.model;

import java.math.BigDecimal;

/**
 * What wakes an order that waits outside the book.
 *
 * @param kind whether the order follows the price or takes a profit; with its side this says from where the price comes
 * @param price in the quote currency
 * @param source the price that is watched
 */
public record Trigger(Kind kind, BigDecimal price, PriceSource source) {
    /** Stop or take-profit. */
    public enum Kind {
        /** A buy waits for a higher price, a sell for a lower one. */
        STOP,
        /** A buy waits for a lower price, a sell for a higher one. */
        TAKE_PROFIT
    }

    /** A stop that watches the last price. */
    public static Trigger stop(BigDecimal price) {
        return new Trigger(Kind.STOP, price, PriceSource.LAST);
    }

    /** A take-profit that watches the last price. */
    public static Trigger takeProfit(BigDecimal price) {
        return new Trigger(Kind.TAKE_PROFIT, price, PriceSource.LAST);
    }

    /** The same trigger watching another price. */
    public Trigger on(PriceSource other) {
        return new Trigger(kind, price, other);
    }

    /** True when an order of that side wakes as the price rises to the trigger, false as it falls to it. */
    public boolean risesTo(Side side) {
        return (kind == Kind.STOP) == (side == Side.BUY);
    }
}
