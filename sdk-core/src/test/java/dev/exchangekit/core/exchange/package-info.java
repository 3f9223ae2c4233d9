/** Tests of the package with the same name. */
@NullMarked
package dev.exchangekit.core.exchange;

import org.jspecify.annotations.NullMarked;
