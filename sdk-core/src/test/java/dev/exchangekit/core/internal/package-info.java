@NullMarked
package dev.exchangekit.core.internal;

import org.jspecify.annotations.NullMarked;
