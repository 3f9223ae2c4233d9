/** What everybody can see, by the API of unified accounts. */
@NullMarked
package dev.exchangekit.bitget.uta.market;

import org.jspecify.annotations.NullMarked;
