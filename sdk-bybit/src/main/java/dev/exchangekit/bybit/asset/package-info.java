/** Balances of all wallets, coins, deposits, transfers, withdrawals, deliveries and settlements. */
@NullMarked
package dev.exchangekit.bybit.asset;

import org.jspecify.annotations.NullMarked;
