/** How Bitget signs, answers and refuses; not exported. */
@NullMarked
package dev.exchangekit.bitget.internal;

import org.jspecify.annotations.NullMarked;
