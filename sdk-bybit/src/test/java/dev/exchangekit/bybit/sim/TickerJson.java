package dev.exchangekit.bybit.sim;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.exchangekit.core.sim.SimCandle;
import dev.exchangekit.core.sim.SimExchange;
import dev.exchangekit.core.sim.SimExpiry;
import dev.exchangekit.core.sim.SimGreeks;
import dev.exchangekit.core.sim.SimInstrument;
import dev.exchangekit.core.sim.SimInterval;
import dev.exchangekit.core.sim.SimLevel;
import dev.exchangekit.core.sim.SimTicker;
import dev.exchangekit.core.sim.front.Wire;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes tickers. */
final class TickerJson {
    private final SimExchange sim;

    TickerJson(SimExchange sim) {
        this.sim = sim;
    }

    ObjectNode of(SimInstrument instrument) {
        SimTicker ticker = sim.market().ticker(instrument.symbol());
        SimGreeks greeks = sim.market().greeks(instrument.symbol());
        ObjectNode json = Wire.object();
        json.put("symbol", instrument.symbol().name());
        level(json, "bid1", ticker.bid());
        level(json, "ask1", ticker.ask());
        json.put("lastPrice", Wire.text(ticker.last()));
        json.put("highPrice24h", Wire.text(ticker.high()));
        json.put("lowPrice24h", Wire.text(ticker.low()));
        json.put("turnover24h", Wire.trimmed(ticker.turnover()));
        json.put("volume24h", Wire.trimmed(ticker.volume()));
        if (greeks != null) {
            option(json, ticker, greeks);
            return json;
        }
        json.put("prevPrice24h", Wire.text(ticker.open()));
        json.put("price24hPcnt", change(ticker));
        if (instrument.symbol().market().isContract()) {
            contract(json, instrument, ticker);
        } else {
            json.put("usdIndexPrice", Wire.text(ticker.last()));
        }
        return json;
    }

    private void contract(ObjectNode json, SimInstrument instrument, SimTicker ticker) {
        BigDecimal mark = ticker.mark();
        json.put("indexPrice", Wire.text(ticker.index()));
        json.put("markPrice", Wire.text(mark));
        json.put("prevPrice1h", Wire.text(hourAgo(instrument, ticker)));
        json.put("openInterest", Wire.trimmed(ticker.openInterest()));
        json.put("openInterestValue", Wire.rounded(ticker.openInterestValue(), 4));
        json.put("singleOpenInterest", Wire.trimmed(ticker.openInterest()));
        json.put("singleOpenInterestValue", Wire.rounded(ticker.openInterestValue(), 4));
        json.put("fundingRate", Wire.trimmed(ticker.fundingRate()));
        json.put("nextFundingTime", Wire.millis(ticker.nextFunding()));
        delivery(json, instrument.expiry(), ticker);
        json.put("preOpenPrice", "");
        json.put("preQty", "");
        json.put("curPreListingPhase", "");
        boolean perpetual = instrument.isPerpetual();
        json.put(
                "fundingIntervalHour",
                perpetual ? Long.toString(instrument.fundingInterval().toHours()) : "");
        json.put("fundingCap", perpetual ? "0.005" : "");
    }

    private void delivery(ObjectNode json, @Nullable SimExpiry expiry, SimTicker ticker) {
        BigDecimal index = ticker.index();
        BigDecimal mark = ticker.mark();
        if (expiry == null || index == null || mark == null) {
            List.of("predictedDeliveryPrice", "basisRate", "basis", "basisRateYear", "deliveryFeeRate")
                    .forEach(name -> json.put(name, ""));
            json.put("deliveryTime", "0");
            return;
        }
        BigDecimal basis = mark.subtract(index);
        BigDecimal rate = basis.divide(index, 8, RoundingMode.HALF_UP);
        long days = Math.max(1, Duration.between(sim.now(), expiry.time()).toDays());
        json.put("predictedDeliveryPrice", Wire.text(index));
        json.put("basisRate", Wire.trimmed(rate));
        json.put("basis", Wire.text(basis));
        json.put(
                "basisRateYear",
                Wire.rounded(
                        rate.multiply(BigDecimal.valueOf(365))
                                .divide(BigDecimal.valueOf(days), 8, RoundingMode.HALF_UP),
                        8));
        json.put("deliveryFeeRate", "0");
        json.put("deliveryTime", Wire.millis(expiry.time()));
    }

    private static void option(ObjectNode json, SimTicker ticker, SimGreeks greeks) {
        json.put("bid1Iv", Wire.trimmed(greeks.bidVolatility()));
        json.put("ask1Iv", Wire.trimmed(greeks.askVolatility()));
        json.put("markPrice", Wire.text(ticker.mark()));
        json.put("indexPrice", Wire.text(ticker.index()));
        json.put("markIv", Wire.trimmed(greeks.volatility()));
        json.put("underlyingPrice", Wire.text(greeks.underlying()));
        json.put("openInterest", Wire.trimmed(ticker.openInterest()));
        json.put("totalVolume", Wire.trimmed(ticker.volume()));
        json.put("totalTurnover", Wire.trimmed(ticker.turnover()));
        json.put("delta", Wire.text(greeks.delta()));
        json.put("gamma", Wire.text(greeks.gamma()));
        json.put("vega", Wire.text(greeks.vega()));
        json.put("theta", Wire.text(greeks.theta()));
        json.put("predictedDeliveryPrice", "0");
        json.put("change24h", change(ticker));
    }

    private static void level(ObjectNode json, String prefix, @Nullable SimLevel level) {
        json.put(prefix + "Price", level == null ? "" : Wire.text(level.price()));
        json.put(prefix + "Size", level == null ? "" : Wire.text(level.quantity()));
    }

    private static String change(SimTicker ticker) {
        BigDecimal last = ticker.last();
        BigDecimal open = ticker.open();
        if (last == null || open == null || open.signum() == 0) {
            return "0";
        }
        return Wire.trimmed(last.subtract(open).divide(open, 6, RoundingMode.HALF_UP));
    }

    private @Nullable BigDecimal hourAgo(SimInstrument instrument, SimTicker ticker) {
        Instant then = sim.now().minus(Duration.ofHours(1));
        List<SimCandle> candles = sim.market().candles(instrument.symbol(), SimInterval.MINUTE, Instant.EPOCH, then, 1);
        return candles.isEmpty() ? ticker.last() : candles.get(0).close();
    }
}
