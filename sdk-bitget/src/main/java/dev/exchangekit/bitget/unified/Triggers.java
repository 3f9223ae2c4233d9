package dev.exchangekit.bitget.unified;

import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.ExchangeException;
import dev.exchangekit.core.model.PriceSource;
import dev.exchangekit.core.model.Side;
import dev.exchangekit.core.model.Ticker;
import dev.exchangekit.core.model.Trigger;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.Refusals;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Orders that wait for a price. Bitget is not told from where it has to come, and does not tell: where the price stands
 * does.
 */
final class Triggers {
    private Triggers() {}

    /** The price that a trigger watches; spot has no other than the last one. */
    private static Optional<BigDecimal> watched(Ticker ticker, PriceSource source) {
        return source == PriceSource.MARK ? ticker.markPrice().or(ticker::last) : ticker.last();
    }

    /** The trigger of an order that waits; empty where the price is not known. */
    static Optional<Trigger> waiting(Side side, BigDecimal price, PriceSource source, Optional<Ticker> ticker) {
        return ticker.flatMap(now -> watched(now, source)).map(now -> {
            Trigger stop = new Trigger(Trigger.Kind.STOP, price, source);
            boolean rises = price.compareTo(now) > 0;
            return stop.risesTo(side) == rises ? stop : new Trigger(Trigger.Kind.TAKE_PROFIT, price, source);
        });
    }

    /**
     * The refusal of an order whose trigger price has passed: it would wait for the price to come back, and do the
     * contrary of what it was for.
     */
    static Optional<ExchangeException> passed(Endpoint<?, ?> endpoint, Side side, Trigger trigger, Ticker ticker) {
        return watched(ticker, trigger.source())
                .filter(now -> trigger.risesTo(side)
                        ? trigger.price().compareTo(now) <= 0
                        : trigger.price().compareTo(now) >= 0)
                .map(now -> Refusals.of(
                        BitgetAdapter.NAME,
                        endpoint,
                        ErrorKind.PRICE,
                        "not sent: the " + trigger.source() + " price " + now.toPlainString()
                                + " has passed the trigger price "
                                + trigger.price().toPlainString()));
    }
}
