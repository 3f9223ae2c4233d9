/** What becomes of Bitget's calls when the network or the exchange fails. */
@NullMarked
package dev.exchangekit.bitget.faults;

import org.jspecify.annotations.NullMarked;
