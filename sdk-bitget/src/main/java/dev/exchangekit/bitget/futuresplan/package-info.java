/** Trigger orders, trailing orders, take profits and stop losses of a classic futures account. */
@NullMarked
package dev.exchangekit.bitget.futuresplan;

import org.jspecify.annotations.NullMarked;
