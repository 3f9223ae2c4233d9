/** Market data, open to everybody: tickers. */
@NullMarked
package dev.exchangekit.bithumb.market;

import org.jspecify.annotations.NullMarked;
