package dev.exchangekit.bitget.sim.v2;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.exchangekit.bitget.sim.Answers;
import dev.exchangekit.bitget.sim.Figures;
import dev.exchangekit.core.sim.SimBook;
import dev.exchangekit.core.sim.SimExchange;
import dev.exchangekit.core.sim.SimInstrument;
import dev.exchangekit.core.sim.SimLevel;
import dev.exchangekit.core.sim.front.Outcome;
import dev.exchangekit.core.sim.front.Params;
import dev.exchangekit.core.sim.front.Wire;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Answers with a book whose prices are put together in steps. */
final class MergedBook {
    /** More than there ever is. */
    private static final int ALL = 10_000;

    private final SimExchange sim;

    MergedBook(SimExchange sim) {
        this.sim = sim;
    }

    /**
     * Answers by the parameters {@code precision} and {@code limit}.
     *
     * @param asNumbers whether prices and quantities are numbers
     */
    Outcome answer(SimInstrument instrument, Params params, boolean asNumbers) {
        String precision = params.word("precision", "scale0", "scale0", "scale1", "scale2", "scale3");
        int power = precision.charAt(precision.length() - 1) - '0';
        String limit = params.word("limit", "100", "1", "5", "15", "50", "100", "max");
        int most = limit.equals("max") ? ALL : Integer.parseInt(limit);
        BigDecimal step = plain(instrument.tickSize().scaleByPowerOfTen(power));
        SimBook book = sim.market().book(instrument.symbol(), ALL);
        ObjectNode data = Wire.object();
        data.set("asks", rows(Figures.merged(book.asks(), step, RoundingMode.UP), most, asNumbers));
        data.set("bids", rows(Figures.merged(book.bids(), step, RoundingMode.DOWN), most, asNumbers));
        data.put("ts", Wire.millis(book.time()));
        data.put("scale", Wire.trimmed(step));
        data.put("precision", precision);
        data.put("isMaxPrecision", power == 0 ? "YES" : "NO");
        return Answers.ok(data);
    }

    private static ArrayNode rows(List<SimLevel> levels, int most, boolean asNumbers) {
        List<SimLevel> shown = levels.subList(0, Math.min(most, levels.size()));
        if (!asNumbers) {
            return Figures.levels(shown);
        }
        ArrayNode rows = Wire.array();
        shown.forEach(level ->
                rows.addArray().add(DecimalNode.valueOf(level.price())).add(DecimalNode.valueOf(level.quantity())));
        return rows;
    }

    private static BigDecimal plain(BigDecimal step) {
        return step.scale() < 0 ? step.setScale(0) : step;
    }
}
