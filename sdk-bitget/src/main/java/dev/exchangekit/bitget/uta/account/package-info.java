/** Balances and settings of a unified account. */
@NullMarked
package dev.exchangekit.bitget.uta.account;

import org.jspecify.annotations.NullMarked;
