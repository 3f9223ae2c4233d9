package dev.exchangekit.bithumb.sim;

import dev.exchangekit.core.sim.SimInstrument;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the simulator lists unless told otherwise, with the prices it starts at. */
final class DefaultMarkets {
    private DefaultMarkets() {}

    static Map<SimInstrument, BigDecimal> all() {
        Map<SimInstrument, BigDecimal> markets = new LinkedHashMap<>();
        markets.put(spot("KRW", "BTC", "1000", "5000"), new BigDecimal("91000000"));
        markets.put(spot("KRW", "ETH", "1000", "5000"), new BigDecimal("3200000"));
        markets.put(spot("KRW", "XRP", "1", "5000"), new BigDecimal("1900"));
        markets.put(spot("KRW", "USDT", "1", "5000"), new BigDecimal("1480"));
        markets.put(spot("KRW", "SHIB", "0.0001", "5000"), new BigDecimal("0.0137"));
        markets.put(spot("BTC", "ETH", "0.00000001", "0.0005"), new BigDecimal("0.0352"));
        return markets;
    }

    private static SimInstrument spot(String quote, String base, String tick, String least) {
        return SimInstrument.spot(quote + "-" + base, base, quote)
                .tickSize(tick)
                .quantity("0.00000001", "0.00000001", "1000000000000", "1000000000000")
                .quoteStep("0.00000001")
                .minNotional(least)
                .build();
    }
}
