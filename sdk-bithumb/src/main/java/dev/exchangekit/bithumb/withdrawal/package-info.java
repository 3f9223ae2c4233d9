/** Withdrawals of coins and of Korean won. */
@NullMarked
package dev.exchangekit.bithumb.withdrawal;

import org.jspecify.annotations.NullMarked;
