/** The unified API over one adapter; not exported. */
@NullMarked
package dev.exchangekit.core.internal.unified;

import org.jspecify.annotations.NullMarked;
