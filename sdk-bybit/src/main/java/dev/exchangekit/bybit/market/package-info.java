/** Market data, open to everybody: instruments, tickers, books, candles, trades, funding. */
@NullMarked
package dev.exchangekit.bybit.market;

import org.jspecify.annotations.NullMarked;
