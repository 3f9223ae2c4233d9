/** Tests of the package with the same name. */
@NullMarked
package dev.exchangekit.core.model;

import org.jspecify.annotations.NullMarked;
