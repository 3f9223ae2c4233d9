/** Spot orders and fills of a classic account. */
@NullMarked
package dev.exchangekit.bitget.spottrade;

import org.jspecify.annotations.NullMarked;
