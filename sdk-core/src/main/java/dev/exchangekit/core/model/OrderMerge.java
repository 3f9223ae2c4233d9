package dev.exchangekit.core.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * One order, one state. An acknowledgement, an answer and stream events each give a picture of the same order; they
 * come in any order, twice, or late. Joining them is commutative, associative and, on what was joined before,
 * idempotent, so whoever has seen the same pictures has the same order, in whatever sequence they came:
 *
 * <ul>
 *   <li>what is filled only grows: the largest quantity stated, or the sum of the known fills where that is larger;
 *   <li>average price and fees belong to the largest filled quantity; where the known fills are all of it, they are
 *       computed from them;
 *   <li>the status only advances: pending, untriggered, triggered, new, partially filled, final. A final one never
 *       reverts; should an exchange state two, filled goes before cancelled, cancelled before expired, expired before
 * rejected;
 *   <li>quantity, price and triggers are those of the newest picture that states them, by exchange time;
 *   <li>fills are unique by trade id, and may come before their order.
 * </ul>
 *
 * Pure functions.
 */
public final class OrderMerge {
    private static final Comparator<Optional<Instant>> ABSENT_IS_OLDEST =
            Comparator.comparing(time -> time.orElse(Instant.MIN));

    private OrderMerge() {}

    /**
     * Joins two pictures of one order.
     *
     * @throws IllegalArgumentException when they are of different orders
     */
    public static Order merge(Order a, Order b) {
        if (!a.orderId().equals(b.orderId()) || !a.symbol().equals(b.symbol())) {
            throw new IllegalArgumentException("order " + a.orderId() + " of " + a.symbol() + " cannot be joined with "
                    + b.orderId() + " of " + b.symbol());
        }
        List<Fill> fills = union(a.fills(), b.fills());
        BigDecimal known = fills.stream().map(Fill::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal filled = larger(larger(a.filledQuantity(), b.filledQuantity()), known);
        OrderStatus status = status(a, b, filled);
        Order terms = newerTerms(a, b);
        boolean bIsNewer = ABSENT_IS_OLDEST.compare(a.updatedAt(), b.updatedAt()) < 0;
        Order.Builder joined = Order.builder()
                .symbol(a.symbol())
                .orderId(a.orderId())
                .clientOrderId(either(a, b, Order::clientOrderId))
                .side(a.side().compareTo(b.side()) <= 0 ? a.side() : b.side())
                .positionSide(either(a, b, Order::positionSide))
                .type(either(a, b, Order::type))
                .timeInForce(either(a, b, Order::timeInForce))
                .reduceOnly(a.reduceOnly() || b.reduceOnly())
                .quantity(terms.quantity())
                .quoteAmount(terms.quoteAmount())
                .price(terms.price())
                .trigger(terms.trigger())
                .trailingStop(terms.trailingStop())
                .takeProfit(terms.takeProfit())
                .stopLoss(terms.stopLoss())
                .termsAt(statesTerms(terms) ? Optional.of(termsAt(terms)) : Optional.empty())
                .filledQuantity(filled)
                .status(status)
                .nativeStatus(ofStatus(a, b, status, Order::nativeStatus))
                .endReason(ofStatus(a, b, status, Order::endReason))
                .reason(either(a, b, Order::reason))
                .fills(fills)
                .createdAt(oldest(a.createdAt(), b.createdAt()))
                .updatedAt(bIsNewer ? b.updatedAt() : a.updatedAt())
                .nativeModel(
                        bIsNewer
                                ? b.nativeModel().or(a::nativeModel)
                                : a.nativeModel().or(b::nativeModel));
        boolean allFillsKnown = !fills.isEmpty() && known.compareTo(filled) == 0;
        Optional<BigDecimal> average = allFillsKnown ? average(a.symbol(), fills, known) : Optional.empty();
        List<Fee> fees = allFillsKnown ? sum(fills) : List.of();
        return joined.averagePrice(average.or(() -> ofFilled(a, b, filled, Order::averagePrice)))
                .fees(
                        fees.isEmpty()
                                ? ofFilled(a, b, filled, OrderMerge::someFees).orElse(List.of())
                                : fees)
                .build();
    }

    /** Joins an order with one of its fills. */
    public static Order merge(Order order, Fill fill) {
        return merge(order, ofFill(fill));
    }

    /** All that a fill says of its order, for fills that come before it. */
    public static Order ofFill(Fill fill) {
        return Order.builder()
                .symbol(fill.symbol())
                .orderId(fill.orderId())
                .clientOrderId(fill.clientOrderId())
                .side(fill.side())
                .positionSide(fill.positionSide())
                .filledQuantity(fill.quantity())
                .averagePrice(fill.price())
                .status(OrderStatus.PARTIALLY_FILLED)
                .reason(fill.reason())
                .fees(sum(List.of(fill)))
                .addFills(fill)
                .updatedAt(fill.time())
                .build();
    }

    /**
     * The order that an acknowledgement speaks of, as far as the request tells.
     *
     * @throws IllegalArgumentException when the exchange gave the order no id
     */
    public static Order ofAck(OrderRequest request, OrderAck ack) {
        return Order.builder()
                .symbol(request.symbol())
                .orderId(ack.orderId()
                        .orElseThrow(() -> new IllegalArgumentException("acknowledgement without order id")))
                .clientOrderId(ack.clientOrderId().or(request::clientOrderId))
                .side(request.side())
                .positionSide(request.positionSide())
                .type(request.type())
                .timeInForce(request.timeInForce())
                .reduceOnly(request.reduceOnly())
                .quantity(request.quantity())
                .quoteAmount(request.quoteAmount())
                .price(request.price())
                .trigger(request.trigger())
                .trailingStop(request.trailingStop())
                .takeProfit(request.takeProfit())
                .stopLoss(request.stopLoss())
                .filledQuantity(BigDecimal.ZERO)
                .status(OrderStatus.PENDING)
                .createdAt(ack.time())
                .updatedAt(ack.time())
                .build();
    }

    private static OrderStatus status(Order a, Order b, BigDecimal filled) {
        OrderStatus further = RANK.compare(a.status(), b.status()) >= 0 ? a.status() : b.status();
        return filled.signum() > 0 && RANK.compare(further, OrderStatus.PARTIALLY_FILLED) < 0
                ? OrderStatus.PARTIALLY_FILLED
                : further;
    }

    private static final List<OrderStatus> KNOWN = List.of(
            OrderStatus.PENDING,
            OrderStatus.UNTRIGGERED,
            OrderStatus.TRIGGERED,
            OrderStatus.NEW,
            OrderStatus.PARTIALLY_FILLED,
            OrderStatus.REJECTED,
            OrderStatus.EXPIRED,
            OrderStatus.CANCELLED,
            OrderStatus.FILLED);

    /** An unknown word stands just before partially filled, ordered by its text. */
    private static final Comparator<OrderStatus> RANK = Comparator.<OrderStatus>comparingDouble(status -> {
                int known = KNOWN.indexOf(status);
                return known >= 0 ? known : KNOWN.indexOf(OrderStatus.NEW) + 0.5;
            })
            .thenComparing(OrderStatus::wire);

    /** Quantity and price come from one picture as a whole, so they belong together. */
    private static Order newerTerms(Order a, Order b) {
        if (statesTerms(a) != statesTerms(b)) {
            return statesTerms(a) ? a : b;
        }
        int byTime = termsAt(a).compareTo(termsAt(b));
        if (byTime != 0) {
            return byTime > 0 ? a : b;
        }
        return termsText(a).compareTo(termsText(b)) >= 0 ? a : b;
    }

    private static boolean statesTerms(Order order) {
        return order.quantity().isPresent()
                || order.quoteAmount().isPresent()
                || order.price().isPresent();
    }

    /** The time of a joined order is not that of its terms; hence the epoch, not absence, for terms of unknown age. */
    private static Instant termsAt(Order order) {
        return order.termsAt().or(order::updatedAt).orElse(Instant.EPOCH);
    }

    private static String termsText(Order order) {
        return order.quantity() + " " + order.quoteAmount() + " " + order.price() + " " + order.trigger() + " "
                + order.trailingStop() + " " + order.takeProfit() + " " + order.stopLoss();
    }

    private static List<Fill> union(List<Fill> a, List<Fill> b) {
        if (a.isEmpty() && b.isEmpty()) {
            return List.of();
        }
        Map<String, Fill> byTradeId = new LinkedHashMap<>();
        for (Collection<Fill> some : List.of(a, b)) {
            for (Fill fill : some) {
                byTradeId.merge(fill.tradeId(), fill, OrderMerge::fuller);
            }
        }
        List<Fill> all = new ArrayList<>(byTradeId.values());
        all.sort(Comparator.comparing(Fill::time).thenComparing(Fill::tradeId));
        return all;
    }

    /** A trade id stands for one fill; sources tell more or less of it. */
    private static Fill fuller(Fill a, Fill b) {
        return Comparator.<Fill>comparingInt(fill -> fill.fees().size())
                                .thenComparing(Fill::toString)
                                .compare(a, b)
                        >= 0
                ? a
                : b;
    }

    /** Of an inverse contract it depends on the unit of quantity, which is not known here: the exchange has to say. */
    private static Optional<BigDecimal> average(Symbol symbol, List<Fill> fills, BigDecimal quantity) {
        BigDecimal first = fills.get(0).price();
        if (fills.stream().allMatch(fill -> fill.price().compareTo(first) == 0)) {
            return Optional.of(first);
        }
        if (symbol.isInverse()) {
            return Optional.empty();
        }
        return Optional.of(fills.stream()
                .map(fill -> fill.price().multiply(fill.quantity()))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(quantity, MathContext.DECIMAL64));
    }

    private static List<Fee> sum(List<Fill> fills) {
        Map<String, BigDecimal> byAsset = new TreeMap<>();
        for (Fill fill : fills) {
            fill.fees().forEach(fee -> byAsset.merge(fee.asset(), fee.amount(), BigDecimal::add));
        }
        return byAsset.entrySet().stream()
                .map(entry -> new Fee(entry.getValue(), entry.getKey()))
                .toList();
    }

    private static Optional<List<Fee>> someFees(Order order) {
        return order.fees().isEmpty() ? Optional.empty() : Optional.of(order.fees());
    }

    private static BigDecimal larger(BigDecimal a, BigDecimal b) {
        int order = a.compareTo(b);
        // equal numbers of different scale: the result must not depend on the order of the arguments
        return order != 0 ? (order > 0 ? a : b) : (a.scale() >= b.scale() ? a : b);
    }

    private static <T> Optional<T> ofFilled(
            Order a, Order b, BigDecimal filled, Function<Order, Optional<T>> property) {
        return either(
                a.filledQuantity().compareTo(filled) == 0 ? property.apply(a) : Optional.empty(),
                b.filledQuantity().compareTo(filled) == 0 ? property.apply(b) : Optional.empty());
    }

    private static <T> Optional<T> ofStatus(
            Order a, Order b, OrderStatus status, Function<Order, Optional<T>> property) {
        return either(
                a.status().equals(status) ? property.apply(a) : Optional.empty(),
                b.status().equals(status) ? property.apply(b) : Optional.empty());
    }

    private static <T> Optional<T> either(Order a, Order b, Function<Order, Optional<T>> property) {
        return either(property.apply(a), property.apply(b));
    }

    /** The one that is present; of two different ones the same, whichever comes first. */
    private static <T> Optional<T> either(Optional<T> a, Optional<T> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.or(() -> b);
        }
        return a.get().toString().compareTo(b.get().toString()) >= 0 ? a : b;
    }

    private static Optional<Instant> oldest(Optional<Instant> a, Optional<Instant> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.or(() -> b);
        }
        return a.get().isBefore(b.get()) ? a : b;
    }
}
