/** The Bitget client when things go wrong, with a classic and with a unified account. */
@NullMarked
package dev.exchangekit.bitget.faults;

import org.jspecify.annotations.NullMarked;
