package dev.exchangekit.bitget.sim.v2;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.exchangekit.core.sim.SimFill;
import dev.exchangekit.core.sim.SimMarket;
import dev.exchangekit.core.sim.SimPositionSide;
import dev.exchangekit.core.sim.SimSide;
import dev.exchangekit.core.sim.SimSymbol;
import dev.exchangekit.core.sim.front.Wire;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A position from its first fill to the one that closed the last of it; until then it is one in the making. */
final class ClosedPosition {
    private final SimFill first;
    private final Sum opened = new Sum();
    private final Sum closed = new Sum();
    private BigDecimal profit = BigDecimal.ZERO;
    private SimFill last;

    private ClosedPosition(SimFill first) {
        this.first = first;
        last = first;
    }

    /** Returns the positions that fills, newest first, have closed, those closed last first. */
    static List<ClosedPosition> of(List<SimFill> fills) {
        Map<String, ClosedPosition> open = new HashMap<>();
        List<ClosedPosition> done = new ArrayList<>();
        for (int i = fills.size() - 1; i >= 0; i--) {
            SimFill fill = fills.get(i);
            String key = fill.symbol() + " " + fill.order().positionSide();
            ClosedPosition position = open.get(key);
            if (position != null && fill.closedQuantity().signum() > 0) {
                position.close(fill);
                if (position.opened.quantity.compareTo(position.closed.quantity) == 0) {
                    open.remove(key);
                    done.add(0, position);
                }
            }
            if (fill.closedQuantity().compareTo(fill.quantity()) < 0) {
                open.computeIfAbsent(key, k -> new ClosedPosition(fill)).open(fill);
            }
        }
        return done;
    }

    private void open(SimFill fill) {
        opened.add(fill, fill.quantity().subtract(fill.closedQuantity()));
    }

    private void close(SimFill fill) {
        closed.add(fill, fill.closedQuantity());
        profit = profit.add(fill.realizedProfit());
        last = fill;
    }

    /** Returns an id that grows with the time of closing. */
    String id() {
        return last.tradeId();
    }

    SimSymbol symbol() {
        return first.symbol();
    }

    Instant closedAt() {
        return last.time();
    }

    ObjectNode json(String marginCoin, String marginMode) {
        ObjectNode json = Wire.object();
        json.put("positionId", id());
        json.put("marginCoin", marginCoin);
        json.put("symbol", symbol().name());
        json.put("holdSide", first.side() == SimSide.BUY ? "long" : "short");
        json.put("openAvgPrice", opened.averagePrice());
        json.put("closeAvgPrice", closed.averagePrice());
        json.put("marginMode", marginMode);
        json.put("openTotalPos", Wire.trimmed(opened.quantity));
        json.put("closeTotalPos", Wire.trimmed(closed.quantity));
        json.put("pnl", Wire.trimmed(profit));
        json.put("netProfit", Wire.rounded(profit.subtract(opened.fee).subtract(closed.fee), 12));
        json.put("totalFunding", "0");
        json.put("openFee", Wire.rounded(opened.fee.negate(), 12));
        json.put("closeFee", Wire.rounded(closed.fee.negate(), 12));
        json.put("posMode", first.order().positionSide() == SimPositionSide.BOTH ? "one_way_mode" : "hedge_mode");
        json.put("ctime", Wire.millis(first.time()));
        return json.put("utime", Wire.millis(last.time()));
    }

    /** What was opened or closed in all. */
    private static final class Sum {
        private BigDecimal quantity = BigDecimal.ZERO;
        private BigDecimal weighed = BigDecimal.ZERO;
        private BigDecimal fee = BigDecimal.ZERO;
        private boolean inverse;

        void add(SimFill fill, BigDecimal part) {
            inverse = fill.symbol().market() == SimMarket.INVERSE;
            quantity = quantity.add(part);
            weighed = weighed.add(
                    inverse ? part.divide(fill.price(), MathContext.DECIMAL64) : part.multiply(fill.price()));
            fee = fee.add(fill.fee().multiply(part).divide(fill.quantity(), MathContext.DECIMAL64));
        }

        String averagePrice() {
            BigDecimal price = inverse
                    ? quantity.divide(weighed, 8, RoundingMode.HALF_UP)
                    : weighed.divide(quantity, 8, RoundingMode.HALF_UP);
            return Wire.trimmed(price);
        }
    }
}
