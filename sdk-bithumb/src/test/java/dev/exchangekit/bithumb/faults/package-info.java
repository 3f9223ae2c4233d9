/** What the Bithumb client does when things go wrong. */
@NullMarked
package dev.exchangekit.bithumb.faults;

import org.jspecify.annotations.NullMarked;
