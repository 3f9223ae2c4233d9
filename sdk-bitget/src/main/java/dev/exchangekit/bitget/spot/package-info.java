/** The spot market, open to everybody, and the spot account of a classic account. */
@NullMarked
package dev.exchangekit.bitget.spot;

import org.jspecify.annotations.NullMarked;
