package dev.exchangekit.bitget.unified;

import static org.assertj.core.api.Assertions.assertThat;

import dev.exchangekit.bitget.AccountMode;
import dev.exchangekit.bitget.Category;
import dev.exchangekit.core.model.Symbol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NamesTest {
    @ParameterizedTest
    @CsvSource({
        "CLASSIC, USDT-FUTURES, BTCUSDT,      BTC/USDT:USDT",
        "UNIFIED, USDT-FUTURES, 1000BONKUSDT, 1000BONK/USDT:USDT",
        "CLASSIC, USDC-FUTURES, BTCPERP,      BTC/USDC:USDC",
        "UNIFIED, USDC-FUTURES, ETHPERP,      ETH/USDC:USDC",
        "CLASSIC, COIN-FUTURES, BTCUSD,       BTC/USD:BTC",
        "CLASSIC, COIN-FUTURES, BTCUSDH23,    BTC/USD:BTC-230331",
        "CLASSIC, COIN-FUTURES, ETHUSDM26,    ETH/USD:ETH-260626",
        "CLASSIC, COIN-FUTURES, BTCUSDU26,    BTC/USD:BTC-260925",
        "UNIFIED, COIN-FUTURES, BTCUSD_CM,    BTC/USD:BTC",
        "UNIFIED, COIN-FUTURES, BTCCMZ26,     BTC/USD:BTC-261225",
        "UNIFIED, COIN-FUTURES, APTCMU26,     APT/USD:APT-260925"
    })
    void nameAndSymbolBelongTogether(AccountMode account, String category, String name, String symbol) {
        Names names = new Names(account);
        Listing listing = new Listing(new Category(category), name);
        assertThat(names.of(Symbol.of(symbol))).isEqualTo(listing);
        assertThat(names.symbol(listing)).contains(Symbol.of(symbol));
    }

    @ParameterizedTest
    @EnumSource
    void spotIsNamedWithoutASeparatorAndCannotBeTakenApart(AccountMode account) {
        Names names = new Names(account);
        Listing listing = names.of(Symbol.of("BTC/USDT"));
        assertThat(listing).isEqualTo(new Listing(Category.SPOT, "BTCUSDT"));
        assertThat(names.symbol(listing)).isEmpty();
    }

    @Test
    void coinMarginedContractsOfTheTwoKindsOfAccountAreDifferentOnes() {
        Symbol symbol = Symbol.of("BTC/USD:BTC");
        assertThat(new Names(AccountMode.CLASSIC).of(symbol)).isNotEqualTo(new Names(AccountMode.UNIFIED).of(symbol));
        assertThat(new Names(AccountMode.UNIFIED).symbol(new Listing(Category.COIN_FUTURES, "BTCUSD")))
                .isEmpty();
        assertThat(new Names(AccountMode.CLASSIC).symbol(new Listing(Category.COIN_FUTURES, "BTCUSD_CM")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void dayOfAFutureIsNeverLost(AccountMode account) {
        Names names = new Names(account);
        assertThat(names.of(Symbol.of("BTC/USD:BTC-261218"))).isNotEqualTo(names.of(Symbol.of("BTC/USD:BTC-261225")));
    }

    @ParameterizedTest
    @CsvSource({
        "USDT-FUTURES, USDT",
        "USDT-FUTURES, BTCEUR",
        "USDC-FUTURES, PERP",
        "COIN-FUTURES, BTCUSDT",
        "COIN-FUTURES, BTCUSDA26",
        "MARGIN,       BTCUSDT"
    })
    void whatTheRuleDoesNotKnowHasNoSymbol(String category, String name) {
        assertThat(new Names(AccountMode.CLASSIC).symbol(new Listing(new Category(category), name)))
                .isEmpty();
    }
}
