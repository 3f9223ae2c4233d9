package dev.exchangekit.bitget.unified;

import dev.exchangekit.bitget.uta.trade.TriggerBy;
import dev.exchangekit.core.model.OrderType;
import dev.exchangekit.core.model.PriceSource;
import dev.exchangekit.core.model.TimeInForce;
import java.util.Locale;
import java.util.Optional;

/** Words about orders, in both directions. */
final class Words {
    private Words() {}

    static OrderType type(dev.exchangekit.bitget.OrderType type) {
        return switch (type.wire()) {
            case "limit" -> OrderType.LIMIT;
            case "market" -> OrderType.MARKET;
            default -> new OrderType(type.wire());
        };
    }

    static dev.exchangekit.bitget.OrderType type(OrderType type) {
        return type.equals(OrderType.LIMIT)
                ? dev.exchangekit.bitget.OrderType.LIMIT
                : dev.exchangekit.bitget.OrderType.MARKET;
    }

    static TimeInForce timeInForce(dev.exchangekit.bitget.TimeInForce time) {
        return new TimeInForce(time.wire().toUpperCase(Locale.ROOT));
    }

    static dev.exchangekit.bitget.TimeInForce timeInForce(TimeInForce time) {
        return new dev.exchangekit.bitget.TimeInForce(time.wire().toLowerCase(Locale.ROOT));
    }

    /** The market price where nothing is said. */
    static PriceSource source(Optional<TriggerBy> by) {
        return by.filter(TriggerBy.MARK::equals).isPresent() ? PriceSource.MARK : PriceSource.LAST;
    }

    /** Empty for a price that Bitget does not watch. */
    static Optional<TriggerBy> triggerBy(PriceSource source) {
        return switch (source) {
            case LAST -> Optional.of(TriggerBy.MARKET);
            case MARK -> Optional.of(TriggerBy.MARK);
            case INDEX -> Optional.empty();
        };
    }
}
