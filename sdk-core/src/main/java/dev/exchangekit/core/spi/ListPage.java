package dev.exchangekit.core.spi;

import dev.exchangekit.core.Page;
import java.util.List;
import java.util.Optional;

/** A page of a list whose answers do not say themselves how it goes on. */
public record ListPage<T>(List<T> items, Optional<String> nextCursor) implements Page<T> {}
