/** The Bithumb client: start here. */
@NullMarked
package dev.exchangekit.bithumb;

import org.jspecify.annotations.NullMarked;
