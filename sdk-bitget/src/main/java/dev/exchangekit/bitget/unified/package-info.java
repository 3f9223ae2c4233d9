/** Bitget in the words that are common to all exchanges. */
@NullMarked
package dev.exchangekit.bitget.unified;

import org.jspecify.annotations.NullMarked;
