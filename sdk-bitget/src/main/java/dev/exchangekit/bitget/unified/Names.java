package dev.exchangekit.bitget.unified;

import dev.exchangekit.bitget.AccountMode;
import dev.exchangekit.bitget.Category;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.spi.SymbolNames;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bitget's own rule for the names of instruments.
 *
 * <table>
 * <caption>Forms</caption>
 * <tr><td>{@code BTCUSDT}</td><td>spot; also the perpetual that settles in USDT</td></tr>
 * <tr><td>{@code BTCPERP}</td><td>perpetual that settles in USDC</td></tr>
 * <tr><td>{@code BTCUSD}, {@code BTCUSDZ26}</td><td>coin-margined perpetual and future of classic accounts</td></tr>
 * <tr><td>{@code BTCUSD_CM}, {@code BTCCMZ26}</td><td>coin-margined perpetual and future of unified accounts</td></tr>
 * </table>
 *
 * Futures are delivered on the last Friday of the month that their letter stands for. The coin-margined contracts of
 * the two kinds of account are different ones, so that a symbol of one stands for one of them by the kind of account.
 */
final class Names {
    static final String USDT = "USDT";
    static final String USDC = "USDC";
    static final String USD = "USD";

    private static final String USDC_PERPETUAL = "PERP";
    private static final String UNIFIED_COIN_PERPETUAL = "USD_CM";
    private static final String UNIFIED_COIN_DATED = "CM";

    private final String coinPerpetual;
    private final String coinDated;
    private final Pattern quarterly;

    Names(AccountMode account) {
        this.coinPerpetual = account == AccountMode.CLASSIC ? USD : UNIFIED_COIN_PERPETUAL;
        this.coinDated = account == AccountMode.CLASSIC ? USD : UNIFIED_COIN_DATED;
        this.quarterly = Pattern.compile(
                "(?<base>.+)" + coinDated + "(?<letter>[" + SymbolNames.MONTH_LETTERS + "])(?<year>\\d{2})");
    }

    /** Bitget's name of an instrument, whether or not there is one. */
    Listing of(Symbol symbol) {
        if (symbol.isSpot()) {
            return new Listing(Category.SPOT, symbol.base() + symbol.quote());
        }
        if (symbol.isInverse()) {
            return new Listing(Category.COIN_FUTURES, coin(symbol));
        }
        boolean usdc = SymbolNames.settleAsset(symbol).equals(USDC);
        String perpetual = symbol.base() + (usdc ? USDC_PERPETUAL : symbol.quote());
        return new Listing(
                usdc ? Category.USDC_FUTURES : Category.USDT_FUTURES,
                perpetual + symbol.expiry().map(SymbolNames::monthCode).orElse(""));
    }

    /** A month has one name, so a day that is not its last Friday gets a name that Bitget does not have. */
    private String coin(Symbol symbol) {
        return symbol.expiry()
                .map(day -> SymbolNames.isLastFriday(day)
                        ? symbol.base() + coinDated + SymbolNames.monthCode(day)
                        : symbol.base() + coinDated + "-" + day)
                .orElse(symbol.base() + coinPerpetual);
    }

    /** The instrument of a name; empty where the rule does not say, as for all spot pairs. */
    Optional<Symbol> symbol(Listing listing) {
        String name = listing.symbol();
        return switch (listing.category().wire()) {
            case "USDT-FUTURES" -> perpetual(name, USDT, USDT);
            case "USDC-FUTURES" -> perpetual(name, USDC_PERPETUAL, USDC);
            case "COIN-FUTURES" -> ofCoin(name);
            default -> Optional.empty();
        };
    }

    private Optional<Symbol> ofCoin(String name) {
        Matcher dated = quarterly.matcher(name);
        if (dated.matches()) {
            String base = dated.group("base");
            return SymbolNames.named(() ->
                    Symbol.dated(base, USD, base, SymbolNames.lastFriday(dated.group("letter"), dated.group("year"))));
        }
        if (!SymbolNames.isLonger(name, coinPerpetual)) {
            return Optional.empty();
        }
        String base = SymbolNames.stem(name, coinPerpetual);
        return SymbolNames.named(() -> Symbol.perpetual(base, USD, base));
    }

    private static Optional<Symbol> perpetual(String name, String end, String settle) {
        return SymbolNames.isLonger(name, end)
                ? SymbolNames.named(() -> Symbol.perpetual(SymbolNames.stem(name, end), settle, settle))
                : Optional.empty();
    }
}
