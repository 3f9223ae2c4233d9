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
            Feature.FEE_RATES,
            Feature.ALL_FEE_RATES,
            Feature.DEPOSIT_ADDRESSES,
            Feature.DEPOSITS,
            Feature.WITHDRAWALS,
            Feature.WITHDRAW,
            Feature.TRANSFERS);
    private static final Set<Feature> OF_CONTRACTS_ALONE = EnumSet.of(
            Feature.FUNDING_RATES,
            Feature.MARK_PRICE,
            Feature.OPEN_INTEREST,
            Feature.POSITIONS,
            Feature.LEVERAGE,
            Feature.MARGIN_MODE,
            Feature.HEDGE_MODE);
    private final AccountMode account;
    private final Set<Feature> all;

    Features(AccountMode account) {
        Set<Feature> features = EnumSet.copyOf(MARKETS);
        features.addAll(OF_BOTH);
        features.addAll(OF_CONTRACTS_ALONE);
        if (account == AccountMode.UNIFIED) {
            // it is a matter of each order
            features.remove(Feature.MARGIN_MODE);
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
        return all.contains(feature) && !(symbol.isSpot() && OF_CONTRACTS_ALONE.contains(feature));
    }
}
