/** What everybody can see of futures. */
@NullMarked
package dev.exchangekit.bitget.futuresmarket;

import org.jspecify.annotations.NullMarked;
