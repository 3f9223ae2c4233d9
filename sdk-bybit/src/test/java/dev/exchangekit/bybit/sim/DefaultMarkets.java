package dev.exchangekit.bybit.sim;

import dev.exchangekit.core.sim.SimExpiry;
import dev.exchangekit.core.sim.SimInstrument;
import dev.exchangekit.core.sim.SimInstrument.BandAction;
import dev.exchangekit.core.sim.SimOption;
import dev.exchangekit.core.sim.SimStatus;
import dev.exchangekit.core.sim.SimSymbol;
import dev.exchangekit.core.sim.front.Quarters;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What the simulator lists unless told otherwise, with the prices it starts at. */
final class DefaultMarkets {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dMMMuu", Locale.ENGLISH);

    private DefaultMarkets() {}

    static Map<SimInstrument, BigDecimal> all(Instant now) {
        Map<SimInstrument, BigDecimal> markets = new LinkedHashMap<>();
        markets.put(spot("BTC", "USDT", "0.1", "0.000001", "0.000011", "83", "41.5"), new BigDecimal("64000"));
        markets.put(spot("ETH", "USDT", "0.01", "0.00001", "0.00021", "1500", "750"), new BigDecimal("3200"));
        markets.put(spot("SOL", "USDT", "0.01", "0.001", "0.004", "40000", "15000"), new BigDecimal("150"));
        markets.put(spot("BTC", "USDC", "0.1", "0.000001", "0.000011", "17", "8.5"), new BigDecimal("64000"));
        markets.put(linear("BTC", "0.10", "0.001", "0.001", "1190", "500", "100"), new BigDecimal("64000"));
        markets.put(linear("ETH", "0.01", "0.01", "0.01", "7240", "724", "100"), new BigDecimal("3200"));
        markets.put(linear("SOL", "0.010", "0.1", "0.1", "79770", "9100", "75"), new BigDecimal("150"));
        markets.put(
                linear("SOON", "0.0001", "1", "1", "70000", "14000", "5").toBuilder()
                        .status(SimStatus.PRE_LAUNCH)
                        .build(),
                new BigDecimal("0.5"));
        markets.put(
                SimInstrument.inverse("BTCUSD", "BTC", "USD")
                        .tickSize("0.10")
                        .quantity("1", "1", "25000000", "5000000")
                        .priceBand("0.05", BandAction.MOVE)
                        .leverage("100", "10", "0.01")
                        .build(),
                new BigDecimal("64000"));
        SimExpiry delivery = new SimExpiry(Quarters.delivery(now), SimSymbol.linear("BTCUSDT"), null);
        String day = day(delivery.time());
        markets.put(
                SimInstrument.linear("BTCUSDT-" + day, "BTC", "USDT")
                        .tickSize("0.50")
                        .quantity("0.001", "0.001", "150", "50")
                        .minNotional("5")
                        .priceBand("0.05", BandAction.MOVE)
                        .leverage("50", "10", "0.01")
                        .expiry(delivery)
                        .build(),
                new BigDecimal("64400"));
        markets.put(option(day, delivery, true, "70000"), new BigDecimal("2000"));
        markets.put(option(day, delivery, false, "60000"), new BigDecimal("2000"));
        return markets;
    }

    /** Returns a delivery day as names write it. */
    static String day(Instant delivery) {
        return DAY.format(delivery.atOffset(ZoneOffset.UTC)).toUpperCase(Locale.ROOT);
    }

    private static SimInstrument option(String day, SimExpiry delivery, boolean call, String strike) {
        SimOption right = new SimOption(call, new BigDecimal(strike), new BigDecimal("0.55"));
        String name = "BTC-" + day + "-" + strike + (call ? "-C" : "-P") + "-USDT";
        return SimInstrument.option(name, "BTC", "USDT", new SimExpiry(delivery.time(), delivery.underlying(), right))
                .tickSize("5")
                .quantity("0.01", "0.01", "500", "100")
                .build();
    }

    private static SimInstrument spot(
            String base, String quote, String tick, String step, String min, String max, String maxMarket) {
        return SimInstrument.spot(base + quote, base, quote)
                .tickSize(tick)
                .quantity(step, min, max, maxMarket)
                .quoteStep("0.0000001")
                .minNotional("5")
                .priceBand("0.05", BandAction.REJECT)
                .build();
    }

    private static SimInstrument linear(
            String base, String tick, String step, String min, String max, String maxMarket, String maxLeverage) {
        return SimInstrument.linear(base + "USDT", base, "USDT")
                .tickSize(tick)
                .quantity(step, min, max, maxMarket)
                .minNotional("5")
                .priceBand("0.05", BandAction.MOVE)
                .leverage(maxLeverage, maxLeverage.length() == 1 ? "5" : "10", "0.01")
                .build();
    }
}
