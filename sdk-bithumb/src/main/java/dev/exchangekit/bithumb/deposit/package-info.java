/** Deposits of coins and of Korean won, and the addresses for them. */
@NullMarked
package dev.exchangekit.bithumb.deposit;

import org.jspecify.annotations.NullMarked;
