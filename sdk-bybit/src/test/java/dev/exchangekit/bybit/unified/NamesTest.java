package dev.exchangekit.bybit.unified;

import static org.assertj.core.api.Assertions.assertThat;

import dev.exchangekit.bybit.Category;
import dev.exchangekit.core.model.Symbol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    @ParameterizedTest
    @CsvSource({
        "linear,  BTCUSDT,                   BTC/USDT:USDT",
        "linear,  1000PEPEUSDT,              1000PEPE/USDT:USDT",
        "linear,  BTCPERP,                   BTC/USDC:USDC",
        "linear,  BTCUSDT-25DEC26,           BTC/USDT:USDT-261225",
        "linear,  ETHUSDT-04JUL25,           ETH/USDT:USDT-250704",
        "linear,  BTC-25DEC26,               BTC/USDC:USDC-261225",
        "inverse, BTCUSD,                    BTC/USD:BTC",
        "inverse, BTCUSDH23,                 BTC/USD:BTC-230331",
        "inverse, ETHUSDM26,                 ETH/USD:ETH-260626",
        "inverse, BTCUSDU26,                 BTC/USD:BTC-260925",
        "inverse, BTCUSDZ23,                 BTC/USD:BTC-231229",
        "option,  BTC-25DEC26-90000-C,       BTC/USDC:USDC-261225-90000-C",
        "option,  ETH-3JAN23-1250-P,         ETH/USDC:USDC-230103-1250-P",
        "option,  SOL-27MAR26-0.5-P-USDT,    SOL/USDT:USDT-260327-0.5-P",
        "option,  BTC-25DEC26-90000-C-USDT,  BTC/USDT:USDT-261225-90000-C"
    })
    void nameAndSymbolBelongTogether(String category, String name, String symbol) {
        Listing listing = new Listing(new Category(category), name);
        assertThat(Names.of(Symbol.of(symbol))).isEqualTo(listing);
        assertThat(Names.symbol(listing)).contains(Symbol.of(symbol));
    }

    @Test
    void spotIsNamedWithoutASeparatorAndCannotBeTakenApart() {
        Listing listing = Names.of(Symbol.of("BTC/USDT"));
        assertThat(listing).isEqualTo(new Listing(Category.SPOT, "BTCUSDT"));
        assertThat(Names.symbol(listing)).isEmpty();
    }

    @Test
    void dayOfAnInverseFutureIsNeverLost() {
        assertThat(Names.of(Symbol.of("BTC/USD:BTC-261218")))
                .isNotEqualTo(Names.of(Symbol.of("BTC/USD:BTC-261225")))
                .isEqualTo(new Listing(Category.INVERSE, "BTCUSD-18DEC26"));
    }

    @ParameterizedTest
    @CsvSource({
        "linear,  BTCUSDT-32DEC26",
        "linear,  BTCUSDT-25DEZ26",
        "linear,  USDT",
        "linear,  BTCEUR",
        "inverse, BTCUSDT",
        "inverse, BTCUSDA26",
        "option,  BTCUSDT",
        "option,  BTC-25DEC26-90000-X",
        "option,  BTC-31FEB26-90000-C",
        "spread,  SOLUSDT_SOL/USDT"
    })
    void whatTheRuleDoesNotKnowHasNoSymbol(String category, String name) {
        assertThat(Names.symbol(new Listing(new Category(category), name))).isEmpty();
    }
}
