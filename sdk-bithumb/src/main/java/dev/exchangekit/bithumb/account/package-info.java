/** The account: balances. */
@NullMarked
package dev.exchangekit.bithumb.account;

import org.jspecify.annotations.NullMarked;
