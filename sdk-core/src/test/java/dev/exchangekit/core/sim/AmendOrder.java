package dev.exchangekit.core.sim;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A change to a resting order.
 *
 * @param ref the order
 * @param price the new price, or null to keep it
 * @param quantity the new total quantity, filled part included, or null to keep it
 * @param tags tags to add or replace; an empty text removes one
 */
public record AmendOrder(
        SimOrderRef ref,
        @Nullable BigDecimal price,
        @Nullable BigDecimal quantity,
        Map<String, String> tags) {

    /** Copies the tags. */
    public AmendOrder {
        tags = Map.copyOf(tags);
    }

    /** Changes price, quantity or both, and no tags. */
    public AmendOrder(SimOrderRef ref, @Nullable BigDecimal price, @Nullable BigDecimal quantity) {
        this(ref, price, quantity, Map.of());
    }
}
