/** What belongs to no market: the server's time, announcements, fees, and balances across accounts. */
@NullMarked
package dev.exchangekit.bitget.common;

import org.jspecify.annotations.NullMarked;
