/** The unified values: symbols, instruments, market data, orders, positions, balances and the requests about them. */
@NullMarked
package dev.exchangekit.core.model;

import org.jspecify.annotations.NullMarked;
