/** The user behind the account: API keys. */
@NullMarked
package dev.exchangekit.bybit.user;

import org.jspecify.annotations.NullMarked;
