package dev.exchangekit.bitget.unified;

import dev.exchangekit.bitget.TriggerType;
import dev.exchangekit.core.error.UnsupportedFeatureException;
import dev.exchangekit.core.exchange.Feature;
import dev.exchangekit.core.model.ExitOrder;
import dev.exchangekit.core.model.OrderRequest;
import dev.exchangekit.core.model.OrderStatus;
import dev.exchangekit.core.model.OrderType;
import dev.exchangekit.core.model.PriceSource;
import dev.exchangekit.core.model.TimeInForce;
import dev.exchangekit.core.model.Trigger;
import dev.exchangekit.core.spi.Amounts;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** Words of the orders of classic accounts, spot and futures alike. */
final class ClassicWords {
    private ClassicWords() {}

    static PriceSource source(Optional<TriggerType> type) {
        return switch (type.map(TriggerType::wire).orElse("")) {
            case "mark_price" -> PriceSource.MARK;
            case "index_price" -> PriceSource.INDEX;
            default -> PriceSource.LAST;
        };
    }

    static TriggerType triggerType(PriceSource source, Feature feature) {
        return switch (source) {
            case LAST -> TriggerType.FILL_PRICE;
            case MARK -> TriggerType.MARK_PRICE;
            case INDEX -> throw unsupported(feature, "a trigger on the index price");
        };
    }

    static Feature feature(Trigger trigger) {
        return trigger.kind() == Trigger.Kind.STOP ? Feature.STOP_ORDERS : Feature.TAKE_PROFIT_ORDERS;
    }

    /** Exits that are attached to an order of the book watch the last price. */
    static void checkExits(Optional<ExitOrder> takeProfit, Optional<ExitOrder> stopLoss) {
        if (Stream.of(takeProfit, stopLoss)
                .flatMap(Optional::stream)
                .anyMatch(exit -> exit.source() != PriceSource.LAST)) {
            throw unsupported(Feature.ATTACHED_EXITS, "a trigger on another price than the last one");
        }
    }

    /** What places an order once it triggers has no words for all that an order may say. */
    static void checkWaiting(OrderRequest order, Feature feature) {
        if (order.type().equals(OrderType.LIMIT) && !order.timeInForce().equals(TimeInForce.GTC)) {
            throw unsupported(feature, "limit orders with the time in force " + order.timeInForce());
        }
    }

    static Optional<ExitOrder> exit(
            Optional<BigDecimal> trigger, Optional<BigDecimal> limit, Optional<TriggerType> type) {
        return Amounts.positive(trigger)
                .map(price -> ExitOrder.builder()
                        .triggerPrice(price)
                        .price(Amounts.positive(limit))
                        .source(source(type))
                        .build());
    }

    /**
     * How far an order of the book has come. Spot and futures spell a cancel differently; one that the time in force
     * asked for is an expiry.
     */
    static OrderStatus status(String word, Optional<dev.exchangekit.bitget.TimeInForce> time) {
        return switch (word) {
            case "init" -> OrderStatus.PENDING;
            case "live" -> OrderStatus.NEW;
            case "partially_filled" -> OrderStatus.PARTIALLY_FILLED;
            case "filled" -> OrderStatus.FILLED;
            case "canceled", "cancelled" ->
                time.filter(ClassicWords::endsAtOnce).isPresent() ? OrderStatus.EXPIRED : OrderStatus.CANCELLED;
            case "reject" -> OrderStatus.REJECTED;
            default -> new OrderStatus(word);
        };
    }

    private static boolean endsAtOnce(dev.exchangekit.bitget.TimeInForce time) {
        return time.equals(dev.exchangekit.bitget.TimeInForce.IOC)
                || time.equals(dev.exchangekit.bitget.TimeInForce.FOK);
    }

    /** How far an order that waits for a trigger has come; what it places is an order of its own. */
    static OrderStatus planStatus(String word) {
        return switch (word) {
            case "live", "not_trigger" -> OrderStatus.UNTRIGGERED;
            case "executing", "executed" -> OrderStatus.TRIGGERED;
            case "fail_execute" -> OrderStatus.REJECTED;
            case "cancelled", "canceled" -> OrderStatus.CANCELLED;
            default -> new OrderStatus(word);
        };
    }

    static UnsupportedFeatureException unsupported(Feature feature, String subject) {
        return new UnsupportedFeatureException(BitgetAdapter.NAME, feature, subject);
    }
}
