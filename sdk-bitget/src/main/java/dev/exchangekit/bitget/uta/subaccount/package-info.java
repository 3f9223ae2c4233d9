/** Sub-accounts of a unified account and their keys. */
@NullMarked
package dev.exchangekit.bitget.uta.subaccount;

import org.jspecify.annotations.NullMarked;
