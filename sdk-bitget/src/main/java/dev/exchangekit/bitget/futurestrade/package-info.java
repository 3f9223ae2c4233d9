/** Orders and trades of a classic futures account. */
@NullMarked
package dev.exchangekit.bitget.futurestrade;

import org.jspecify.annotations.NullMarked;
