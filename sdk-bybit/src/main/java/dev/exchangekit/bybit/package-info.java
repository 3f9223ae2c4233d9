/** The Bybit client: start here. */
@NullMarked
package dev.exchangekit.bybit;

import org.jspecify.annotations.NullMarked;
