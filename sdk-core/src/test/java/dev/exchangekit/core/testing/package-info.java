/** Fixtures for tests of this SDK and of applications that use it. */
@NullMarked
package dev.exchangekit.core.testing;

import org.jspecify.annotations.NullMarked;
