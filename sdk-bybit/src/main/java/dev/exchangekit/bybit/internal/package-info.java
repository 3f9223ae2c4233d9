/** How Bybit is spoken to; not exported. */
@NullMarked
package dev.exchangekit.bybit.internal;

import org.jspecify.annotations.NullMarked;
