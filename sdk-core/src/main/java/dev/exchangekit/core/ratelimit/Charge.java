package dev.exchangekit.core.ratelimit;

import java.util.List;

/** What one request costs: its lane and the permits it takes from each bucket, all or nothing. */
public record Charge(Lane lane, List<Cost> costs) {
    /** Permits taken from the bucket of that name. */
    public record Cost(String bucket, int permits) {
        public Cost {
            if (permits < 1) {
                throw new IllegalArgumentException("permits must be positive: " + permits);
            }
        }
    }

    public Charge {
        costs = List.copyOf(costs);
    }

    public static Charge of(Lane lane, Cost... costs) {
        return new Charge(lane, List.of(costs));
    }
}
