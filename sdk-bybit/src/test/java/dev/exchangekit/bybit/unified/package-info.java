@NullMarked
package dev.exchangekit.bybit.unified;

import org.jspecify.annotations.NullMarked;
