package dev.exchangekit.bitget.sim;

import dev.exchangekit.core.sim.SimExchange;
import dev.exchangekit.core.sim.front.Visibility;

/**
 * What handlers work with.
 *
 * @param sim the engine
 * @param listings the instruments by their names
 * @param accounts the engine's accounts behind the wallets of a classic account
 * @param visibility which orders look-ups must not show yet
 */
public record Backend(SimExchange sim, Listings listings, Accounts accounts, Visibility visibility) {}
