package dev.exchangekit.bitget.sim;

import dev.exchangekit.core.sim.SimFill;
import dev.exchangekit.core.sim.SimMarket;
import dev.exchangekit.core.sim.SimPositionSide;
import dev.exchangekit.core.sim.SimSide;
import dev.exchangekit.core.sim.SimSymbol;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What became of positions from their opening to their end, put together from the fills that are still kept. */
public final class PositionLog {
    private final List<Span> spans = new ArrayList<>();
    private final Map<String, Span> open = new HashMap<>();

    private PositionLog() {}

    /** Reads fills of contracts, newest first. */
    public static PositionLog of(List<SimFill> fills) {
        PositionLog log = new PositionLog();
        for (int i = fills.size() - 1; i >= 0; i--) {
            log.add(fills.get(i));
        }
        return log;
    }

    private void add(SimFill fill) {
        String key = key(fill.symbol(), fill.order().positionSide());
        BigDecimal closed = fill.closedQuantity();
        BigDecimal opened = fill.quantity().subtract(closed);
        Span span = open.get(key);
        if (closed.signum() > 0 && span != null) {
            span.closed.add(fill, closed);
            span.last = fill;
            span.profit = span.profit.add(fill.realizedProfit());
            if (!span.isOpen()) {
                open.remove(key);
            }
        }
        if (opened.signum() > 0) {
            Span of = open.computeIfAbsent(key, fresh -> start(fill));
            of.opened.add(fill, opened);
            of.last = fill;
        }
    }

    private Span start(SimFill fill) {
        Span span = new Span(fill);
        spans.add(span);
        return span;
    }

    private static String key(SimSymbol symbol, SimPositionSide side) {
        return symbol + " " + side;
    }

    /** Returns the positions that were closed, those that were closed last first. */
    public List<Span> closed() {
        return spans.stream()
                .filter(span -> !span.isOpen())
                .sorted((a, b) -> Long.compare(b.id(), a.id()))
                .toList();
    }

    /** Returns what there is to tell of an open position; nothing has happened in one that is not known. */
    public Totals ofOpen(SimSymbol symbol, SimPositionSide side) {
        Span span = open.get(key(symbol, side));
        return span == null ? Totals.NOTHING : span.totals();
    }

    /**
     * What a position has earned and cost.
     *
     * @param profit of what was closed, before fees
     * @param openFee the fees of opening; negative is a rebate
     * @param closeFee the fees of closing; negative is a rebate
     */
    public record Totals(BigDecimal profit, BigDecimal openFee, BigDecimal closeFee) {
        static final Totals NOTHING = new Totals(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

        /** Returns the profit after fees. */
        public BigDecimal net() {
            return profit.subtract(openFee).subtract(closeFee);
        }
    }

    /** A position from its opening to its end. */
    public static final class Span {
        private final SimFill first;
        private final Part opened;
        private final Part closed;
        private SimFill last;
        private BigDecimal profit = BigDecimal.ZERO;

        private Span(SimFill first) {
            this.first = first;
            last = first;
            boolean inverse = first.symbol().market() == SimMarket.INVERSE;
            opened = new Part(inverse);
            closed = new Part(inverse);
        }

        private boolean isOpen() {
            return opened.quantity.compareTo(closed.quantity) > 0;
        }

        /** Returns a number that is greater the later the position changed last. */
        public long id() {
            return last.sequence() * 2 + (last.maker() ? 0 : 1);
        }

        /** Returns the fill that opened it. */
        public SimFill first() {
            return first;
        }

        /** Returns the latest fill. */
        public SimFill last() {
            return last;
        }

        /** Returns whether it was long. */
        public boolean isLong() {
            return first.side() == SimSide.BUY;
        }

        /** Returns how much of it was opened, and at which average price. */
        public Part opened() {
            return opened;
        }

        /** Returns how much of it was closed, and at which average price. */
        public Part closed() {
            return closed;
        }

        /** Returns what it has earned and cost. */
        public Totals totals() {
            return new Totals(profit, opened.fee, closed.fee);
        }
    }

    /** All openings or all closings of a position. */
    public static final class Part {
        private final boolean inverse;
        private BigDecimal quantity = BigDecimal.ZERO;
        private BigDecimal value = BigDecimal.ZERO;
        private BigDecimal fee = BigDecimal.ZERO;

        private Part(boolean inverse) {
            this.inverse = inverse;
        }

        private void add(SimFill fill, BigDecimal part) {
            quantity = quantity.add(part);
            value = value.add(
                    inverse ? part.divide(fill.price(), MathContext.DECIMAL128) : part.multiply(fill.price()));
            fee = fee.add(fill.fee().multiply(part).divide(fill.quantity(), MathContext.DECIMAL64));
        }

        /** Returns how much it was. */
        public BigDecimal quantity() {
            return quantity;
        }

        /** Returns the average price; zero if there was nothing. */
        public BigDecimal averagePrice() {
            if (quantity.signum() == 0) {
                return BigDecimal.ZERO;
            }
            return inverse
                    ? quantity.divide(value, MathContext.DECIMAL64)
                    : value.divide(quantity, MathContext.DECIMAL64);
        }
    }
}
