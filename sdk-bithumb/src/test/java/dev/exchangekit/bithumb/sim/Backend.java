package dev.exchangekit.bithumb.sim;

import dev.exchangekit.core.sim.SimExchange;
import dev.exchangekit.core.sim.front.Visibility;
import java.util.Collection;
import java.util.function.Supplier;

/**
 * What handlers work with.
 *
 * @param sim the engine
 * @param markets the instruments by their names
 * @param visibility which orders look-ups must not show yet
 * @param pending what takes effect later
 * @param quirks how answers differ
 * @param twaps orders that trade in slices
 * @param cashier withdrawals, deposits and addresses
 * @param keys the API keys
 */
public record Backend(
        SimExchange sim,
        Markets markets,
        Visibility visibility,
        Pending pending,
        Quirks quirks,
        Twaps twaps,
        Cashier cashier,
        Supplier<Collection<SimKey>> keys) {}
