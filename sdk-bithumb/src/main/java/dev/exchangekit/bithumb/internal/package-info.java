/** How Bithumb signs, answers and refuses; not exported. */
@NullMarked
package dev.exchangekit.bithumb.internal;

import org.jspecify.annotations.NullMarked;
