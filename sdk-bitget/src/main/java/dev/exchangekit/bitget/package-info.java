/** The Bitget client: start here. */
@NullMarked
package dev.exchangekit.bitget;

import org.jspecify.annotations.NullMarked;
