package dev.exchangekit.bybit.unified;

import dev.exchangekit.core.exchange.Feature;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.spi.SymbolNames;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What can be done on Bybit, in all and by market. */
final class Features {
    private static final Set<Feature> OF_SPOT_ALONE =
            EnumSet.of(Feature.MARKET_BUY_BY_QUOTE_AMOUNT, Feature.MARKET_SELL_BY_QUOTE_AMOUNT);
    private static final Set<Feature> OF_CONTRACTS_ALONE = EnumSet.of(
            Feature.FUNDING_RATES,
            Feature.MARK_PRICE,
            Feature.OPEN_INTEREST,
            Feature.REDUCE_ONLY,
            Feature.TRAILING_STOPS,
            Feature.POSITIONS,
            Feature.LEVERAGE,
            Feature.MARGIN_MODE,
            Feature.HEDGE_MODE);
    private static final Set<Feature> OF_BOTH = EnumSet.of(
            Feature.SERVER_TIME,
            Feature.ALL_TICKERS,
            Feature.CANDLES,
            Feature.CLIENT_ORDER_IDS,
            Feature.MARKET_BUY_BY_QUANTITY,
            Feature.MARKET_SELL_BY_QUANTITY,
            Feature.IMMEDIATE_OR_CANCEL,
            Feature.FILL_OR_KILL,
            Feature.POST_ONLY,
            Feature.STOP_ORDERS,
            Feature.TAKE_PROFIT_ORDERS,
            Feature.ATTACHED_EXITS,
            Feature.PLACE_MANY,
            Feature.AMEND,
            Feature.CANCEL_MANY,
            Feature.CANCEL_ALL,
            Feature.ALL_OPEN_ORDERS,
            Feature.ORDER_HISTORY,
            Feature.FILLS,
            Feature.FEE_RATES,
            Feature.ALL_FEE_RATES,
            Feature.DEPOSIT_ADDRESSES,
            Feature.DEPOSITS,
            Feature.WITHDRAWALS,
            Feature.WITHDRAW,
            Feature.TRANSFERS);
    /** Exits of options close the whole position, and a trigger or a leverage of their own they do not have. */
    private static final Set<Feature> NOT_OF_OPTIONS = EnumSet.of(
            Feature.CANDLES,
            Feature.STOP_ORDERS,
            Feature.TAKE_PROFIT_ORDERS,
            Feature.ATTACHED_EXITS,
            Feature.TRAILING_STOPS,
            Feature.LEVERAGE);

    static final Set<Feature> ALL = all();

    private Features() {}

    static boolean supports(Feature feature, Symbol symbol) {
        if (feature == Feature.HEDGE_MODE) {
            return hasHedgeMode(symbol);
        }
        if (feature == Feature.FUNDING_RATES) {
            return symbol.isPerpetual();
        }
        if (symbol.isOption() && NOT_OF_OPTIONS.contains(feature)) {
            return false;
        }
        return !(symbol.isSpot() ? OF_CONTRACTS_ALONE : OF_SPOT_ALONE).contains(feature) && ALL.contains(feature);
    }

    /** Only perpetuals that settle in USDT can have two positions. */
    static boolean hasHedgeMode(Symbol symbol) {
        return symbol.isPerpetual() && SymbolNames.settleAsset(symbol).equals(Names.USDT);
    }

    private static Set<Feature> all() {
        Set<Feature> all = EnumSet.of(
                Feature.SPOT,
                Feature.LINEAR_PERPETUALS,
                Feature.INVERSE_PERPETUALS,
                Feature.DATED_FUTURES,
                Feature.OPTIONS);
        all.addAll(OF_SPOT_ALONE);
        all.addAll(OF_CONTRACTS_ALONE);
        all.addAll(OF_BOTH);
        return Collections.unmodifiableSet(all);
    }
}
