/** Market data, open to everybody: markets, candles, trades, tickers, order books, alerts. */
@NullMarked
package dev.exchangekit.bithumb.market;

import org.jspecify.annotations.NullMarked;
