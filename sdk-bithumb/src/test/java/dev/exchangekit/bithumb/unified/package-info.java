@NullMarked
package dev.exchangekit.bithumb.unified;

import org.jspecify.annotations.NullMarked;
