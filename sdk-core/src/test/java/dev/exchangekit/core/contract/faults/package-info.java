/**
 * What every exchange client must do when things go wrong, as abstract suites: lost and useless answers, interruption,
 * bad input, hosts, keys, rate limits, leaks, and money that moves. A module extends them and hands in worlds: its
 * client and what it talks to, on one settable clock. {@link
 * dev.exchangekit.core.contract.faults.SimulatedOrderWorld} and {@link
 * dev.exchangekit.core.contract.faults.SimulatedWorld} are such worlds but for the calls of the exchange.
 */
@NullMarked
package dev.exchangekit.core.contract.faults;

import org.jspecify.annotations.NullMarked;
