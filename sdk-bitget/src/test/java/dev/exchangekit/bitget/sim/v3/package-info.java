/** Answers of the simulated Bitget to V3, which unified accounts use. */
@NullMarked
package dev.exchangekit.bitget.sim.v3;

import org.jspecify.annotations.NullMarked;
