/** Orders: placing, cancelling and finding them. */
@NullMarked
package dev.exchangekit.bithumb.order;

import org.jspecify.annotations.NullMarked;
