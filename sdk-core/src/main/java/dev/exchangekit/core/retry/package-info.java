/** What users may tune about repeating calls. */
@NullMarked
package dev.exchangekit.core.retry;

import org.jspecify.annotations.NullMarked;
