package dev.exchangekit.bybit.sim;

import dev.exchangekit.core.sim.SimBook;
import dev.exchangekit.core.sim.SimLevel;
import dev.exchangekit.core.sim.SimMarketData;
import dev.exchangekit.core.sim.SimSide;
import dev.exchangekit.core.sim.SimSlippage;
import dev.exchangekit.core.sim.SimSymbol;
import dev.exchangekit.core.sim.front.Params;
import dev.exchangekit.core.sim.front.Refusal;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the price of a limit order, which may be left to the book or to a volatility, and how far a market order goes. */
final class PriceReader {
    private static final BigDecimal LEAST_PERCENT = new BigDecimal("0.01");
    private static final BigDecimal MOST_PERCENT = BigDecimal.TEN;

    private PriceReader() {}

    static BigDecimal price(Line line, Params params, SimSymbol symbol, SimSide side, SimMarketData market) {
        boolean spot = line == Line.SPOT;
        BigDecimal price;
        if (line == Line.OPTION && params.has("orderIv")) {
            price = atVolatility(params, symbol, market);
        } else if ((line == Line.LINEAR || line == Line.INVERSE) && params.has("bboSideType")) {
            price = inBook(params, symbol, side, market);
        } else {
            price = OrderReader.decimal(params, "price", spot);
        }
        if (price == null) {
            throw spot ? new Refusal(170105, "Parameter 'price' was empty.") : Refusals.parameter("Price invalid");
        }
        return price;
    }

    static @Nullable BigDecimal atVolatility(Params params, SimSymbol symbol, SimMarketData market) {
        BigDecimal volatility = params.decimal("orderIv");
        if (volatility == null || volatility.signum() <= 0) {
            throw Refusals.parameter("params error: orderIv invalid");
        }
        return market.optionPrice(symbol, volatility);
    }

    private static BigDecimal inBook(Params params, SimSymbol symbol, SimSide side, SimMarketData market) {
        boolean own = params.word("bboSideType", "", "Queue", "Counterparty").equals("Queue");
        int level = params.integer("bboLevel", 1, 1, 5);
        SimBook book = market.book(symbol, level);
        List<SimLevel> levels = own == (side == SimSide.BUY) ? book.bids() : book.asks();
        if (levels.size() < level) {
            throw Refusals.parameter("params error: the book has no level " + level);
        }
        return levels.get(level - 1).price();
    }

    static @Nullable SimSlippage slippage(Params params) {
        String type = params.word("slippageToleranceType", "", "TickSize", "Percent", "UNKNOWN");
        if (type.equals("TickSize")) {
            params.require("slippageTolerance");
            return SimSlippage.ticks(params.integer("slippageTolerance", 1, 1, 10_000));
        }
        if (!type.equals("Percent")) {
            return null;
        }
        BigDecimal percent = params.decimal("slippageTolerance");
        if (percent == null || percent.compareTo(LEAST_PERCENT) < 0 || percent.compareTo(MOST_PERCENT) > 0) {
            throw Refusals.parameter("params error: slippageTolerance invalid");
        }
        return SimSlippage.fraction(percent.movePointLeft(2));
    }
}
