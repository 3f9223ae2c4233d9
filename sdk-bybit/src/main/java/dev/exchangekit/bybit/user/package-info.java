/** The user behind the account: API keys and sub-accounts. */
@NullMarked
package dev.exchangekit.bybit.user;

import org.jspecify.annotations.NullMarked;
