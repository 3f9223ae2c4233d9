/** Sub-accounts of a classic account and their keys. */
@NullMarked
package dev.exchangekit.bitget.subaccount;

import org.jspecify.annotations.NullMarked;
