/** Answers of the simulated Bitget to V2, which classic accounts use. */
@NullMarked
package dev.exchangekit.bitget.sim.v2;

import org.jspecify.annotations.NullMarked;
