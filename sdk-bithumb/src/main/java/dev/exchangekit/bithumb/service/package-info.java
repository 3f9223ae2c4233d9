/** The service itself: notices, fees of transfers, wallets, API keys. */
@NullMarked
package dev.exchangekit.bithumb.service;

import org.jspecify.annotations.NullMarked;
