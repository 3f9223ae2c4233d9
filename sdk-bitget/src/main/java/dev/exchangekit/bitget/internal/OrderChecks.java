package dev.exchangekit.bitget.internal;

import dev.exchangekit.core.spi.Check;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Shape of requests on orders, where several areas share it. */
public final class OrderChecks {
    private static final int LONGEST_ID = 50;
    private static final int LARGEST_BATCH = 50;
    private static final Duration LONGEST_WINDOW = Duration.ofMinutes(1);

    private OrderChecks() {}

    /** An id of an order, the exchange's or the client's. */
    public static void id(String field, Optional<String> id) {
        id.ifPresent(v -> Check.text(field, v, LONGEST_ID));
    }

    /** One of the two ids names an order. */
    public static void target(Optional<String> orderId, Optional<String> clientOid) {
        Check.that(orderId.isPresent() || clientOid.isPresent(), "orderId", "absent", "or clientOid is required");
        id("orderId", orderId);
        id("clientOid", clientOid);
    }

    /** As many orders as the exchange takes at once. */
    public static void batch(Collection<?> orders) {
        Check.size("orders", orders, 1, LARGEST_BATCH);
    }

    /** No two orders share an id, so that their answers can be told apart. */
    public static <T> void distinct(String field, List<T> orders, Function<T, Optional<String>> id) {
        Set<String> ids = new HashSet<>();
        orders.forEach(order ->
                id.apply(order).ifPresent(v -> Check.that(ids.add(v), field, v, "must not be that of two orders")));
    }

    /** How long after it was made the exchange still takes a request. */
    public static void window(Optional<Duration> receiveWindow) {
        receiveWindow.ifPresent(v -> Check.that(
                v.toMillis() > 0 && v.compareTo(LONGEST_WINDOW) <= 0,
                "receiveWindow",
                v,
                "must be positive and at most a minute"));
    }

    public static void positive(String field, Optional<BigDecimal> value) {
        value.ifPresent(v -> Check.positive(field, v));
    }

    public static void notNegative(String field, Optional<BigDecimal> value) {
        value.ifPresent(v -> Check.notNegative(field, v));
    }
}
