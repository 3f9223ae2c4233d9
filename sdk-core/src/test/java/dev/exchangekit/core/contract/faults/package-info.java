/**
 * What every exchange client must do when things go wrong, as abstract suites. A module extends them and hands in an
 * {@link dev.exchangekit.core.contract.faults.OrderWorld}: its client and its simulated exchange on one settable clock.
 */
@NullMarked
package dev.exchangekit.core.contract.faults;

import org.jspecify.annotations.NullMarked;
