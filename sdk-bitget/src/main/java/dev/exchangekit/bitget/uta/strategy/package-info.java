/** Strategy orders of a unified account: take profit, stop loss, and orders that wait for a trigger. */
@NullMarked
package dev.exchangekit.bitget.uta.strategy;

import org.jspecify.annotations.NullMarked;
