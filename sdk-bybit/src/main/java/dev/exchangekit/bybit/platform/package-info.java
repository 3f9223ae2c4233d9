/** State of the exchange itself: maintenance and incidents. */
@NullMarked
package dev.exchangekit.bybit.platform;

import org.jspecify.annotations.NullMarked;
