/** One way to trade on every exchange: the same parts, models and errors whichever exchange is behind them. */
@NullMarked
package dev.exchangekit.core.exchange;

import org.jspecify.annotations.NullMarked;
