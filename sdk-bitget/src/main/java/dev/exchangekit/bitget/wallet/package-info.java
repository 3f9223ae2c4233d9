/** Deposits, withdrawals and transfers of a classic account. */
@NullMarked
package dev.exchangekit.bitget.wallet;

import org.jspecify.annotations.NullMarked;
