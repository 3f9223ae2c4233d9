/** Orders that are cut into many over a time (TWAP). */
@NullMarked
package dev.exchangekit.bithumb.twap;

import org.jspecify.annotations.NullMarked;
