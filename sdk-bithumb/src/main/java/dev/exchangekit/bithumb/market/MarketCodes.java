package dev.exchangekit.bithumb.market;

import dev.exchangekit.core.spi.Check;
import java.util.List;
import java.util.regex.Pattern;

/** The shape of what names a market: quote currency first, like {@code KRW-BTC}. */
final class MarketCodes {
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]+-[A-Z0-9]+");
    private static final int MOST = 1000;

    private MarketCodes() {}

    static void check(String market) {
        Check.text("market", market, CODE);
    }

    static void check(List<String> markets) {
        Check.size("markets", markets, 1, MOST);
        markets.forEach(market -> Check.text("markets", market, CODE));
    }
}
