package dev.exchangekit.core.spi;

import java.util.List;
import java.util.Optional;

/** What one page of a walk holds, and the request for the page after it. */
record PageStep<Q, T>(List<? extends T> items, Optional<Q> next) {}
