/** Orders and fills of a unified account. */
@NullMarked
package dev.exchangekit.bitget.uta.trade;

import org.jspecify.annotations.NullMarked;
