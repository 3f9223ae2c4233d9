package dev.exchangekit.bybit.internal;

/** An answer that needs more of the envelope than its result: it is read from {@code {"result", "retExtInfo", ...}}. */
public interface WholeEnvelope {}
