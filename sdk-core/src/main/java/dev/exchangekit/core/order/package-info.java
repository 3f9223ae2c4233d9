/** Order safety: identities of orders, intents before they leave, outcomes after they left. */
@NullMarked
package dev.exchangekit.core.order;

import org.jspecify.annotations.NullMarked;
