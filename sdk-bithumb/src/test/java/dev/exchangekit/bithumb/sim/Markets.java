package dev.exchangekit.bithumb.sim;

import dev.exchangekit.core.sim.SimExchange;
import dev.exchangekit.core.sim.SimInstrument;
import dev.exchangekit.core.sim.SimMarket;
import dev.exchangekit.core.sim.SimScope;
import dev.exchangekit.core.sim.front.Catalog;
import dev.exchangekit.core.sim.front.Params;
import dev.exchangekit.core.sim.front.Refusal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds instruments by their codes, {@code KRW-BTC}, and knows what holds for a quote currency. */
public final class Markets {
    /** From these prices on, orders in KRW are priced in these steps. */
    private static final TreeMap<BigDecimal, BigDecimal> STEPS = new TreeMap<>(Map.ofEntries(
            step("0", "0.0001"),
            step("1", "0.001"),
            step("10", "0.01"),
            step("100", "1"),
            step("5000", "5"),
            step("10000", "10"),
            step("50000", "50"),
            step("100000", "100"),
            step("500000", "500"),
            step("1000000", "1000")));

    private static final BigDecimal BTC_STEP = new BigDecimal("0.00000001");

    private final Catalog catalog;

    Markets(SimExchange sim) {
        catalog = new Catalog(sim);
    }

    private static Map.Entry<BigDecimal, BigDecimal> step(String from, String step) {
        return Map.entry(new BigDecimal(from), new BigDecimal(step));
    }

    /** Returns everything that is listed. */
    public List<SimInstrument> all() {
        return catalog.all(SimScope.everything());
    }

    /** Returns every currency that is listed, by name. */
    public SortedSet<String> currencies() {
        SortedSet<String> currencies = new TreeSet<>();
        all().forEach(market -> currencies.addAll(List.of(market.base(), market.quote())));
        return currencies;
    }

    /** Returns the market that the parameter {@code market} names, which must be there. */
    public SimInstrument required(Params params) {
        return named(params.require("market"));
    }

    /** Returns the market of that code. */
    public SimInstrument named(String code) {
        return catalog.find(SimMarket.SPOT, code).orElseThrow(() -> new Refusal(404, "Code not found"));
    }

    /** Returns what the parameter {@code market} selects, everything without it. */
    public SimScope scope(Params params) {
        return params.has("market") ? SimScope.symbol(required(params).symbol()) : SimScope.everything();
    }

    /** Refuses a currency that is not listed. */
    public String currency(Params params) {
        String currency = params.require("currency");
        if (!currencies().contains(currency)) {
            throw new Refusal("currency does not have a valid value", "currency does not have a valid value");
        }
        return currency;
    }

    /** Returns the step of orders at a price. */
    public static BigDecimal step(SimInstrument market, BigDecimal price) {
        return isInWon(market) ? STEPS.floorEntry(price.max(BigDecimal.ZERO)).getValue() : BTC_STEP;
    }

    /** Returns whether a market is quoted in KRW. */
    public static boolean isInWon(SimInstrument market) {
        return market.quote().equals("KRW");
    }

    /** Returns the most an order may be worth, in the quote currency. */
    public static BigDecimal mostTotal(SimInstrument market) {
        return new BigDecimal(isInWon(market) ? "5000000000" : "100");
    }
}
