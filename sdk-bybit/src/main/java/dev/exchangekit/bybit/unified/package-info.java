/** Bybit behind the unified API; not exported. */
@NullMarked
package dev.exchangekit.bybit.unified;

import org.jspecify.annotations.NullMarked;
