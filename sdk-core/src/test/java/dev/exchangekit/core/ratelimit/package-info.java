@NullMarked
package dev.exchangekit.core.ratelimit;

import org.jspecify.annotations.NullMarked;
