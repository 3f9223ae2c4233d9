/** Benchmarks; {@code docs/benchmarks.md} tells how they are run and what came of it. */
@NullMarked
package dev.exchangekit.bithumb.benchmark;

import org.jspecify.annotations.NullMarked;
