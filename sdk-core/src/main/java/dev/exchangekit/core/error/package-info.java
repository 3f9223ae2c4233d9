/** What can go wrong: one tree of exceptions, rooted at {@link dev.exchangekit.core.error.SdkException}. */
@NullMarked
package dev.exchangekit.core.error;

import org.jspecify.annotations.NullMarked;
