/** The unified account: balances, ledger, debts, collateral, modes, fees. */
@NullMarked
package dev.exchangekit.bybit.account;

import org.jspecify.annotations.NullMarked;
