/** The Bybit client against a simulated Bybit on which things go wrong. */
@NullMarked
package dev.exchangekit.bybit.faults;

import org.jspecify.annotations.NullMarked;
