/** What belongs to no market: the server's time. */
@NullMarked
package dev.exchangekit.bitget.common;

import org.jspecify.annotations.NullMarked;
