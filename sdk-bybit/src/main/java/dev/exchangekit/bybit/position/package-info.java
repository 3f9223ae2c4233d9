/** Positions of Bybit: leverage, position mode, take profit and stop loss. */
@NullMarked
package dev.exchangekit.bybit.position;

import org.jspecify.annotations.NullMarked;
