/**
 * A simulated exchange without a wire: instruments, accounts, price-time matching, positions, fees and a trade tape.
 *
 * <p>{@link dev.exchangekit.core.sim.SimExchange} is the entry point. A front translates one exchange's real protocol
 * to and from it; differences between exchanges that matter to matching or money are values of {@link
 * dev.exchangekit.core.sim.SimRules} and {@link dev.exchangekit.core.sim.SimInstrument}, everything else is the
 * front's. The engine starts no threads, does no I/O and, given the same seed, clock readings and calls, produces the
 * same ids and events.
 */
@NullMarked
package dev.exchangekit.core.sim;

import org.jspecify.annotations.NullMarked;
