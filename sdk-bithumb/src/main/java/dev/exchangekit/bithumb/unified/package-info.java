/** Bithumb in the words that are common to all exchanges; not exported. */
@NullMarked
package dev.exchangekit.bithumb.unified;

import org.jspecify.annotations.NullMarked;
