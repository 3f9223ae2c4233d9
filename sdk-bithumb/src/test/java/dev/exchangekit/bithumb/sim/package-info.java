/**
 * A simulated Bithumb that speaks the exchange's REST protocol of API 2.x over a loopback socket.
 *
 * <p>{@link dev.exchangekit.bithumb.sim.BithumbSimulator} is the entry point. What is general comes from {@code
 * dev.exchangekit.core.sim.front}, what trades from {@code dev.exchangekit.core.sim}.
 */
@NullMarked
package dev.exchangekit.bithumb.sim;

import org.jspecify.annotations.NullMarked;
