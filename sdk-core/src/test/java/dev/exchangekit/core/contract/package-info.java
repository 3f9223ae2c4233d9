/** What every exchange behind the unified API must do, as abstract tests that a module runs on a venue of its own. */
@NullMarked
package dev.exchangekit.core.contract;

import org.jspecify.annotations.NullMarked;
