/** Benchmarks; {@code docs/benchmarks.md} tells how they are run and what came of it. */
@NullMarked
package dev.exchangekit.bitget.benchmark;

import org.jspecify.annotations.NullMarked;
