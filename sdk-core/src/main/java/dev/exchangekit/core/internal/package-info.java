/** The machinery behind the public packages; not exported. */
@NullMarked
package dev.exchangekit.core.internal;

import org.jspecify.annotations.NullMarked;
