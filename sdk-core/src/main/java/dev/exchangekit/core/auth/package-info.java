/** Who is calling: keys and where they come from. */
@NullMarked
package dev.exchangekit.core.auth;

import org.jspecify.annotations.NullMarked;
