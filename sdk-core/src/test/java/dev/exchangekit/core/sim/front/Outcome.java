package dev.exchangekit.core.sim.front;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What a handler answers.
 *
 * @param envelope the answer's whole body; the front sets its time
 */
public record Outcome(ObjectNode envelope) {}
