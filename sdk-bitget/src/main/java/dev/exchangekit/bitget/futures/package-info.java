/** The futures accounts, settings and positions of a classic account. */
@NullMarked
package dev.exchangekit.bitget.futures;

import org.jspecify.annotations.NullMarked;
