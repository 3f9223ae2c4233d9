package dev.exchangekit.bybit.unified;

import java.util.List;

/**
 * The coins that there are options on. Bybit lists options and their tickers one coin at a time and has no public call
 * that names the coins, so these are the ones its documentation names. Options on another coin are left out of the
 * lists; asked for by symbol they are found.
 */
final class OptionCoins {
    static final List<String> ALL = List.of("BTC", "ETH", "SOL");

    private OptionCoins() {}
}
