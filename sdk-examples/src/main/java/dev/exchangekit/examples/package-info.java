/** Small programs that use the SDK. */
@NullMarked
package dev.exchangekit.examples;

import org.jspecify.annotations.NullMarked;
