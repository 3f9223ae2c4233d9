package dev.exchangekit.bithumb.internal;

import dev.exchangekit.core.ratelimit.BucketSpec;
import dev.exchangekit.core.ratelimit.BucketSpec.Scope;
import dev.exchangekit.core.ratelimit.Charge;
import dev.exchangekit.core.ratelimit.Charge.Cost;
import dev.exchangekit.core.ratelimit.Lane;
import dev.exchangekit.core.spi.Endpoint;
import java.time.Duration;
import java.util.List;

/**
 * What calls cost at Bithumb: one permit of their kind, counted per address over a rolling second. The numbers are
 * cautious choices, not the exchange's: it documents 150 public and 140 private calls a second, may lower them without
 * notice, names no remaining number in its answers, and was seen to slow down orders of one coin above 10 a second.
 */
final class BithumbLimits {
    static final String PUBLIC = "public";
    static final String PRIVATE = "private";
    static final String ORDERS = "orders";

    static final List<BucketSpec> SPECS = List.of(spec(PUBLIC, 20), spec(PRIVATE, 10), spec(ORDERS, 5));

    private static final Charge READ_PUBLIC = Charge.of(Lane.READ, new Cost(PUBLIC, 1));
    private static final Charge READ_PRIVATE = Charge.of(Lane.READ, new Cost(PRIVATE, 1));
    private static final Charge PLACE = Charge.of(Lane.PLACE, new Cost(ORDERS, 1));
    private static final Charge CANCEL = Charge.of(Lane.CANCEL, new Cost(ORDERS, 1));

    private BithumbLimits() {}

    /** What a call costs: reads by whether they are signed, everything else as an order. */
    static Charge of(Endpoint<?, ?> endpoint) {
        return switch (endpoint.lane()) {
            case READ -> endpoint.signed() ? READ_PRIVATE : READ_PUBLIC;
            case PLACE -> PLACE;
            case CANCEL -> CANCEL;
        };
    }

    private static BucketSpec spec(String name, int perSecond) {
        return BucketSpec.rolling(name, Scope.IP, perSecond, Duration.ofSeconds(1));
    }
}
