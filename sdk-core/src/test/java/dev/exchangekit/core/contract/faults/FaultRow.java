package dev.exchangekit.core.contract.faults;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * One line of a fault table: what goes wrong, and what order writes come to. Immutable.
 *
 * @param <W> the world, for faults that only one exchange has
 */
public final class FaultRow<W extends OrderWorld> {
    final String fault;
    final BiConsumer<W, PreparedWrite> trouble;
    final Expected expected;
    final Set<Write> writes;
    final Consumer<WorldSettings.Builder> settings;
    final boolean fresh;
    final BiConsumer<W, PreparedWrite> afterwards;

    private FaultRow(
            String fault,
            BiConsumer<W, PreparedWrite> trouble,
            Expected expected,
            Set<Write> writes,
            Consumer<WorldSettings.Builder> settings,
            boolean fresh,
            BiConsumer<W, PreparedWrite> afterwards) {
        this.fault = fault;
        this.trouble = trouble;
        this.expected = expected;
        this.writes = writes;
        this.settings = settings;
        this.fresh = fresh;
        this.afterwards = afterwards;
    }

    /** A fault that all writes meet with one outcome, on a connection that has been used before. */
    public static <W extends OrderWorld> FaultRow<W> row(
            String fault, Expected expected, BiConsumer<W, PreparedWrite> trouble) {
        return new FaultRow<>(
                fault, trouble, expected, EnumSet.allOf(Write.class), settings -> {}, false, (world, write) -> {});
    }

    /** The same for some writes. */
    public FaultRow<W> only(Write first, Write... more) {
        return new FaultRow<>(fault, trouble, expected, EnumSet.of(first, more), settings, fresh, afterwards);
    }

    /** The same with a client of other settings. */
    public FaultRow<W> with(Consumer<WorldSettings.Builder> other) {
        return new FaultRow<>(fault, trouble, expected, writes, other, fresh, afterwards);
    }

    /** The same on a connection that has to be opened first. */
    public FaultRow<W> onFreshConnection() {
        return new FaultRow<>(fault, trouble, expected, writes, settings, true, afterwards);
    }

    /** The same, with more to check at the end. */
    public FaultRow<W> andThen(BiConsumer<W, PreparedWrite> checks) {
        return new FaultRow<>(fault, trouble, expected, writes, settings, fresh, checks);
    }

    @Override
    public String toString() {
        return fault + (fresh ? " (fresh connection)" : "");
    }
}
