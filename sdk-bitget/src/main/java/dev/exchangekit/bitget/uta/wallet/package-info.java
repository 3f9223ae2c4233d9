/** Deposits, withdrawals and transfers of a unified account. */
@NullMarked
package dev.exchangekit.bitget.uta.wallet;

import org.jspecify.annotations.NullMarked;
