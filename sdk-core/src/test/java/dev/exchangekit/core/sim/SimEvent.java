package dev.exchangekit.core.sim;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * Something that changed. Within one call, order, fill and trade events come first, in the order they happened; then
 * one book change per instrument, one event per position and one per balance touched, each with its final state.
 */
public sealed interface SimEvent {
    /** Returns its number; the exchange's first event is 1, and each next one is one more. */
    long sequence();

    /** Returns when it happened. */
    Instant time();

    /**
     * An order was accepted or changed.
     *
     * @param sequence its number
     * @param time when
     * @param order its state
     */
    record OrderChanged(long sequence, Instant time, SimOrder order) implements SimEvent {}

    /**
     * An order traded; there is one event for each side.
     *
     * @param sequence its number
     * @param time when
     * @param fill the fill
     */
    record Filled(long sequence, Instant time, SimFill fill) implements SimEvent {}

    /**
     * A public trade.
     *
     * @param sequence its number
     * @param time when
     * @param trade the trade
     */
    record Traded(long sequence, Instant time, SimTrade trade) implements SimEvent {}

    /**
     * Levels of an order book changed.
     *
     * @param sequence its number
     * @param time when
     * @param symbol the instrument
     * @param bookSequence the book's own number, without gaps
     * @param bids the new state of changed bids, best first
     * @param asks the new state of changed asks, best first
     */
    record BookChanged(
            long sequence, Instant time, SimSymbol symbol, long bookSequence, List<SimLevel> bids, List<SimLevel> asks)
            implements SimEvent {}

    /**
     * A position or a setting of it changed.
     *
     * @param sequence its number
     * @param time when
     * @param position its state
     */
    record PositionChanged(long sequence, Instant time, SimPosition position) implements SimEvent {}

    /**
     * A balance changed.
     *
     * @param sequence its number
     * @param time when
     * @param account the owner
     * @param balance its state
     */
    record BalanceChanged(long sequence, Instant time, String account, SimBalance balance) implements SimEvent {}

    /**
     * A mark price was set.
     *
     * @param sequence its number
     * @param time when
     * @param symbol the instrument
     * @param mark the mark price
     */
    record MarkChanged(long sequence, Instant time, SimSymbol symbol, BigDecimal mark) implements SimEvent {}

    /**
     * An index price was set.
     *
     * @param sequence its number
     * @param time when
     * @param symbol the instrument
     * @param index the index price
     */
    record IndexChanged(long sequence, Instant time, SimSymbol symbol, BigDecimal index) implements SimEvent {}

    /**
     * An instrument was listed or changed.
     *
     * @param sequence its number
     * @param time when
     * @param instrument its state
     */
    record InstrumentChanged(long sequence, Instant time, SimInstrument instrument) implements SimEvent {}
}
