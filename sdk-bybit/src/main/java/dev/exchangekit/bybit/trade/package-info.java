/** Orders and executions of Bybit. */
@NullMarked
package dev.exchangekit.bybit.trade;

import org.jspecify.annotations.NullMarked;
