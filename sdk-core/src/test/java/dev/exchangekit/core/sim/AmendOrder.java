package dev.exchangekit.core.sim;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A change to an open order.
 *
 * @param ref the order
 * @param price the new price, or null to keep it
 * @param quantity the new total quantity, filled part included, or null to keep it
 * @param triggerPrice the new trigger price of a waiting order, or null to keep it
 * @param triggerBy the price a waiting order's trigger looks at from now on, or null to keep it
 * @param exits the change of its exits, or null to keep them
 * @param tags tags to add or replace; an empty text removes one
 */
public record AmendOrder(
        SimOrderRef ref,
        @Nullable BigDecimal price,
        @Nullable BigDecimal quantity,
        @Nullable BigDecimal triggerPrice,
        @Nullable SimPriceKind triggerBy,
        @Nullable SimExits exits,
        Map<String, String> tags) {

    /** Copies the tags. */
    public AmendOrder {
        tags = Map.copyOf(tags);
    }

    /** Changes price, quantity or tags. */
    public AmendOrder(
            SimOrderRef ref, @Nullable BigDecimal price, @Nullable BigDecimal quantity, Map<String, String> tags) {
        this(ref, price, quantity, null, null, null, tags);
    }

    /** Changes price, quantity or both. */
    public AmendOrder(SimOrderRef ref, @Nullable BigDecimal price, @Nullable BigDecimal quantity) {
        this(ref, price, quantity, Map.of());
    }

    /** Returns this change with another trigger price. */
    public AmendOrder triggerPrice(BigDecimal value) {
        return new AmendOrder(ref, price, quantity, value, triggerBy, exits, tags);
    }

    /** Returns this change with a change of exits. */
    public AmendOrder exits(SimExits value) {
        return new AmendOrder(ref, price, quantity, triggerPrice, triggerBy, value, tags);
    }
}
