/**
 * A simulated Bybit that speaks the exchange's REST protocol over a loopback socket.
 *
 * <p>{@link dev.exchangekit.bybit.sim.BybitSimulator} is the entry point. It translates between the wire and the engine
 * of {@code dev.exchangekit.core.sim}, checks what the exchange checks before an order is looked at (signature, clock,
 * permissions, rate limits), and can be told to misbehave through {@link dev.exchangekit.core.sim.front.Faults}.
 */
@NullMarked
package dev.exchangekit.bybit.sim;

import org.jspecify.annotations.NullMarked;
