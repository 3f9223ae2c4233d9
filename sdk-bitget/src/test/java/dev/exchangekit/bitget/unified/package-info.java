@NullMarked
package dev.exchangekit.bitget.unified;

import org.jspecify.annotations.NullMarked;
