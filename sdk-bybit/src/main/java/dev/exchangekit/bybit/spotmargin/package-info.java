/** Trading spot with borrowed coins: whether, with which leverage, and how debts are repaid. */
@NullMarked
package dev.exchangekit.bybit.spotmargin;

import org.jspecify.annotations.NullMarked;
