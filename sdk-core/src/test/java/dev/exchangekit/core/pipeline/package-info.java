@NullMarked
package dev.exchangekit.core.pipeline;

import org.jspecify.annotations.NullMarked;
