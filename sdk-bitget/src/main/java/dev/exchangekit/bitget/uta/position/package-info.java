/** Futures positions of a unified account. */
@NullMarked
package dev.exchangekit.bitget.uta.position;

import org.jspecify.annotations.NullMarked;
