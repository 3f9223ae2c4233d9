package dev.exchangekit.core.ratelimit;

import java.util.List;

/**
 * What one request costs: its lane and the permits it takes from each bucket, all or nothing.
 *
 * @param costs at most one per bucket; none for a call that only counts among those in flight
 */
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
        for (int i = 0; i < costs.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (costs.get(i).bucket().equals(costs.get(j).bucket())) {
                    throw new IllegalArgumentException("bucket '" + costs.get(i).bucket() + "' is charged twice");
                }
            }
        }
    }

    public static Charge of(Lane lane, Cost... costs) {
        return new Charge(lane, List.of(costs));
    }
}
