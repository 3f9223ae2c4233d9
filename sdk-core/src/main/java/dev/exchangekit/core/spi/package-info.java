/** What an exchange module is made of: endpoints, signer, response reader and the engine that runs them. */
@NullMarked
package dev.exchangekit.core.spi;

import org.jspecify.annotations.NullMarked;
