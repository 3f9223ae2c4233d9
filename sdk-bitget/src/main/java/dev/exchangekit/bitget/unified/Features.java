package dev.exchangekit.bitget.unified;

import dev.exchangekit.bitget.AccountMode;
import dev.exchangekit.core.exchange.Feature;
import dev.exchangekit.core.model.Symbol;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What can be done on Bitget with one kind of account, in all and by market. */
final class Features {
    private static final Set<Feature> MARKETS =
            EnumSet.of(Feature.SPOT, Feature.LINEAR_PERPETUALS, Feature.INVERSE_PERPETUALS, Feature.DATED_FUTURES);
    private static final Set<Feature> OF_BOTH = EnumSet.of(
            Feature.SERVER_TIME,
            Feature.ALL_TICKERS,
            Feature.CANDLES,
            Feature.CLIENT_ORDER_IDS,
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
    /** Spot market buys are told what to spend. */
    private static final Set<Feature> OF_SPOT_ALONE = EnumSet.of(Feature.MARKET_BUY_BY_QUOTE_AMOUNT);

    private static final Set<Feature> OF_CONTRACTS_ALONE = EnumSet.of(
            Feature.FUNDING_RATES,
            Feature.MARK_PRICE,
            Feature.OPEN_INTEREST,
            Feature.MARKET_BUY_BY_QUANTITY,
            Feature.REDUCE_ONLY,
            Feature.TRAILING_STOPS,
            Feature.POSITIONS,
            Feature.LEVERAGE,
            Feature.MARGIN_MODE,
            Feature.HEDGE_MODE);
    private final AccountMode account;
    private final Set<Feature> all;

    Features(AccountMode account) {
        Set<Feature> features = EnumSet.copyOf(MARKETS);
        features.addAll(OF_BOTH);
        features.addAll(OF_SPOT_ALONE);
        features.addAll(OF_CONTRACTS_ALONE);
        if (account == AccountMode.UNIFIED) {
            // it is a matter of each order
            features.remove(Feature.MARGIN_MODE);
            features.remove(Feature.TRAILING_STOPS);
        }
        this.account = account;
        this.all = Collections.unmodifiableSet(features);
    }

    Set<Feature> all() {
        return all;
    }

    boolean supports(Feature feature, Symbol symbol) {
        if (feature == Feature.FUNDING_RATES) {
            return symbol.isPerpetual();
        }
        if (feature == Feature.OPEN_INTEREST && account == AccountMode.UNIFIED && symbol.isInverse()) {
            return false;
        }
        return all.contains(feature) && !(symbol.isSpot() ? OF_CONTRACTS_ALONE : OF_SPOT_ALONE).contains(feature);
    }
}
