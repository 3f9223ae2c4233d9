package dev.exchangekit.core.sim;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A funding rate.
 *
 * @param symbol the contract
 * @param time when it applies
 * @param rate the fraction of position value that longs pay to shorts; negative the other way round
 */
public record SimFunding(SimSymbol symbol, Instant time, BigDecimal rate) {}
