package dev.exchangekit.bitget.sim;

import dev.exchangekit.core.sim.SimExpiry;
import dev.exchangekit.core.sim.SimInstrument;
import dev.exchangekit.core.sim.SimInstrument.BandAction;
import dev.exchangekit.core.sim.SimStatus;
import dev.exchangekit.core.sim.front.Quarters;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the simulator lists unless told otherwise, with the prices it starts at. */
final class DefaultMarkets {
    /** The months of quarters as names of dated futures write them. */
    private static final String MONTHS = "HMUZ";

    private DefaultMarkets() {}

    static Map<SimInstrument, BigDecimal> all(Instant now) {
        Map<SimInstrument, BigDecimal> markets = new LinkedHashMap<>();
        markets.put(spot("BTC", "USDT", "0.01", "0.000001", "0.000001"), new BigDecimal("64000"));
        markets.put(spot("ETH", "USDT", "0.01", "0.0001", "0.0001"), new BigDecimal("3200"));
        markets.put(spot("SOL", "USDT", "0.01", "0.0001", "0.0001"), new BigDecimal("150"));
        markets.put(spot("BTC", "USDC", "0.01", "0.000001", "0.000001"), new BigDecimal("64000"));
        markets.put(linear("BTCUSDT", "BTC", "USDT", "0.1", "0.0001", "1200", "125"), new BigDecimal("64000"));
        markets.put(linear("ETHUSDT", "ETH", "USDT", "0.01", "0.01", "9000", "125"), new BigDecimal("3200"));
        markets.put(linear("SOLUSDT", "SOL", "USDT", "0.001", "0.1", "80000", "75"), new BigDecimal("150"));
        markets.put(
                linear("SOONUSDT", "SOON", "USDT", "0.0001", "1", "70000", "20").toBuilder()
                        .status(SimStatus.PRE_LAUNCH)
                        .build(),
                new BigDecimal("0.5"));
        markets.put(linear("BTCPERP", "BTC", "USDC", "0.1", "0.0001", "600", "125"), new BigDecimal("64000"));
        SimInstrument coin = coin("BTCUSD").build();
        markets.put(coin, new BigDecimal("64000"));
        Instant delivery = Quarters.delivery(now);
        markets.put(
                coin("BTCUSD" + quarter(delivery))
                        .expiry(new SimExpiry(delivery, coin.symbol(), null))
                        .build(),
                new BigDecimal("64400"));
        return markets;
    }

    /** Returns a delivery as names write it, for example {@code Z26}. */
    static String quarter(Instant delivery) {
        OffsetDateTime day = delivery.atOffset(ZoneOffset.UTC);
        return MONTHS.charAt((day.getMonthValue() - 1) / 3) + Integer.toString(day.getYear() % 100);
    }

    private static SimInstrument spot(String base, String quote, String tick, String step, String min) {
        return SimInstrument.spot(base + quote, base, quote)
                .tickSize(tick)
                .quantity(step, min, "1000000", "1000000")
                .quoteStep("0.000001")
                .minNotional("1")
                .priceBand("0.05", BandAction.REJECT)
                .build();
    }

    private static SimInstrument linear(
            String name, String base, String quote, String tick, String step, String max, String maxLeverage) {
        return SimInstrument.linear(name, base, quote)
                .tickSize(tick)
                .quantity(step, step, max, max)
                .minNotional("5")
                .priceBand("0.05", BandAction.REJECT)
                .leverage(maxLeverage, "10", "1")
                .build();
    }

    private static SimInstrument.Builder coin(String name) {
        return SimInstrument.inverse(name, "BTC", "USD")
                .tickSize("0.1")
                .quantity("1", "1", "25000000", "5000000")
                .priceBand("0.05", BandAction.REJECT)
                .leverage("125", "10", "1");
    }
}
