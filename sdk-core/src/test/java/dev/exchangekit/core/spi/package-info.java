@NullMarked
package dev.exchangekit.core.spi;

import org.jspecify.annotations.NullMarked;
