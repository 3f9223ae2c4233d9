/** What every user of the SDK touches: settings of a client, options of a call, pages of a list. */
@NullMarked
package dev.exchangekit.core;

import org.jspecify.annotations.NullMarked;
