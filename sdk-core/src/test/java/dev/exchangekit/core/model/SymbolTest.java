package dev.exchangekit.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SymbolTest {
    @ParameterizedTest
    @CsvSource({
        // text, base, quote, settle, spot, perpetual, dated, option, linear, inverse
        "BTC/USDT,                 BTC,      USDT, ,     true,  false, false, false, false, false",
        "BTC/KRW,                  BTC,      KRW,  ,     true,  false, false, false, false, false",
        "1000PEPE/USDT:USDT,       1000PEPE, USDT, USDT, false, true,  false, false, true,  false",
        "BTC/USD:BTC,              BTC,      USD,  BTC,  false, true,  false, false, false, true",
        "BTC/USDC:USDC,            BTC,      USDC, USDC, false, true,  false, false, true,  false",
        "BTC/USDT:USDT-261225,     BTC,      USDT, USDT, false, false, true,  false, true,  false",
        "BTC/USD:BTC-280229,       BTC,      USD,  BTC,  false, false, true,  false, false, true",
        "ETH/USDT:USDT-261225-2800-C,  ETH,  USDT, USDT, false, false, false, true,  true,  false",
        "XRP/USDT:USDT-261225-0.55-P,  XRP,  USDT, USDT, false, false, false, true,  true,  false",
        "币安人生/USDT,            币安人生, USDT, ,     true,  false, false, false, false, false"
    })
    void textAndPartsAgree(
            String text,
            String base,
            String quote,
            String settle,
            boolean spot,
            boolean perpetual,
            boolean dated,
            boolean option,
            boolean linear,
            boolean inverse) {
        Symbol symbol = Symbol.of(text);

        assertThat(symbol).hasToString(text).isEqualTo(Symbol.of(symbol.toString()));
        assertThat(symbol.base()).isEqualTo(base);
        assertThat(symbol.quote()).isEqualTo(quote);
        assertThat(symbol.settle().orElse(null)).isEqualTo(settle);
        assertThat(symbol.isSpot()).isEqualTo(spot);
        assertThat(symbol.isContract()).isEqualTo(!spot);
        assertThat(symbol.isPerpetual()).isEqualTo(perpetual);
        assertThat(symbol.isDated()).isEqualTo(dated);
        assertThat(symbol.isOption()).isEqualTo(option);
        assertThat(symbol.isLinear()).isEqualTo(linear);
        assertThat(symbol.isInverse()).isEqualTo(inverse);
    }

    @Test
    void factoriesMakeWhatTheTextReads() {
        LocalDate day = LocalDate.of(2026, 12, 25);
        assertThat(Symbol.spot("BTC", "USDT")).isEqualTo(Symbol.of("BTC/USDT"));
        assertThat(Symbol.perpetual("BTC", "USDT", "USDT")).isEqualTo(Symbol.of("BTC/USDT:USDT"));
        assertThat(Symbol.dated("BTC", "USDT", "USDT", day)).isEqualTo(Symbol.of("BTC/USDT:USDT-261225"));
        assertThat(Symbol.option("BTC", "USDT", "USDT", day, new BigDecimal("9E+4"), OptionType.PUT))
                .isEqualTo(Symbol.of("BTC/USDT:USDT-261225-90000-P"))
                .hasSameHashCodeAs(Symbol.of("BTC/USDT:USDT-261225-90000.0-P"));
    }

    @Test
    void optionKeepsItsDayStrikeAndType() {
        Symbol option = Symbol.of("BTC/USDT:USDT-261225-90000.50-C");
        assertThat(option.expiry()).contains(LocalDate.of(2026, 12, 25));
        assertThat(option.strike()).contains(new BigDecimal("90000.5"));
        assertThat(option.optionType()).contains(OptionType.CALL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "BTC",
                "BTCUSDT",
                "BTC-USDT",
                "BTC/",
                "/USDT",
                "BTC/USDT:",
                "BTC/USDT:USDT-",
                "BTC/USDT:USDT-26122",
                "BTC/USDT-261225",
                "BTC/USDT:USDT-261225-",
                "BTC/USDT:USDT-261225-90000",
                "BTC/USDT:USDT-261225-90000-X",
                "BTC/USDT:USDT-261225--5-C",
                "BTC/USDT:USDT:USDT",
                "BTC/USDT/USDT",
                " BTC/USDT",
                "BTC/USDT\n"
            })
    void otherFormsAreRefusedWithTheGrammar(String text) {
        assertThatThrownBy(() -> Symbol.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + text + "'")
                .hasMessageContaining("BASE/QUOTE[:SETTLE[-yyMMdd[-strike-C|P]]]");
    }

    @Test
    void lowerCaseIsRefusedWithTheRightSpelling() {
        assertThatThrownBy(() -> Symbol.of("btc/USDT"))
                .hasMessage("symbol 'btc/USDT': base 'btc' must be upper case: BTC");
        assertThatThrownBy(() -> Symbol.spot("BTC", "usdt")).hasMessage("quote 'usdt' must be upper case: USDT");
    }

    @Test
    void dayThatIsNoDayIsRefused() {
        assertThatThrownBy(() -> Symbol.of("BTC/USDT:USDT-270229"))
                .hasMessage("symbol 'BTC/USDT:USDT-270229' has an expiry '270229' that is no date yyMMdd");
    }

    @Test
    void partsWithSeparatorsAreRefused() {
        assertThatThrownBy(() -> Symbol.spot("BTC/X", "USDT")).hasMessage("base 'BTC/X' must not hold '/'");
        assertThatThrownBy(() -> Symbol.perpetual("BTC", "USDT", "")).hasMessage("settle is empty");
        assertThatThrownBy(() -> Symbol.of("B".repeat(200) + "/USDT"))
                .hasMessage("symbol is longer than 100 characters");
    }
}
