/**
 * What the wire fronts of simulated exchanges share: the server with its faults and records, calls with their
 * parameters, routes and handlers, windows of rate limits, keys, and answers from fixtures.
 *
 * <p>A simulated exchange is a {@link dev.exchangekit.core.sim.front.Simulator} with a {@link
 * dev.exchangekit.core.sim.front.Front} that knows the exchange's envelope, checks and codes.
 */
@NullMarked
package dev.exchangekit.core.sim.front;

import org.jspecify.annotations.NullMarked;
