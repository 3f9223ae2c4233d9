/** Spot orders of a classic account that wait for a trigger price. */
@NullMarked
package dev.exchangekit.bitget.spotplan;

import org.jspecify.annotations.NullMarked;
