package dev.exchangekit.bybit.unified;

import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.ExchangeException;
import dev.exchangekit.core.error.SdkException;
import dev.exchangekit.core.spi.Plan;
import dev.exchangekit.core.spi.Plans;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The coins that there are options on. Bybit lists options and their tickers one coin at a time and has no public call
 * that names the coins, so these are the ones its documentation names. Options on another coin are left out of the
 * lists; market data of them is found by symbol.
 */
final class OptionCoins {
    private static final List<String> ALL = List.of("BTC", "ETH", "SOL");

    private OptionCoins() {}

    /** What there is of the options on all coins. A coin that Bybit has no options on, or no longer, has none. */
    static <T> Plan<List<T>> each(Function<String, Plan<List<T>>> ofCoin) {
        return Plans.concat(ALL.stream()
                .map(coin -> ofCoin.apply(coin)
                        .rescue(failure -> isUnknown(failure) ? Optional.of(Plan.of(List.of())) : Optional.empty()))
                .toList());
    }

    private static boolean isUnknown(SdkException failure) {
        return failure instanceof ExchangeException refusal
                && (refusal.kind() == ErrorKind.BAD_REQUEST || refusal.kind() == ErrorKind.INVALID_SYMBOL);
    }
}
