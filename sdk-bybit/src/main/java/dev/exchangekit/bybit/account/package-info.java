/** The unified account: balances, modes, fees. */
@NullMarked
package dev.exchangekit.bybit.account;

import org.jspecify.annotations.NullMarked;
