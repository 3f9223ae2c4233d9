/**
 * A simulated Bitget that speaks the exchange's REST protocol over a loopback socket, for classic accounts (V2) and
 * unified ones (V3) side by side.
 *
 * <p>{@link dev.exchangekit.bitget.sim.BitgetSimulator} is the entry point. What is general comes from {@code
 * dev.exchangekit.core.sim.front}, what trades from {@code dev.exchangekit.core.sim}.
 */
@NullMarked
package dev.exchangekit.bitget.sim;

import org.jspecify.annotations.NullMarked;
