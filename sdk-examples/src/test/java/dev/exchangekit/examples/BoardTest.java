package dev.exchangekit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.model.Ticker;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BoardTest {
    private static final Optional<BigDecimal> DOLLAR = Optional.of(new BigDecimal("1400"));

    private static Board.Quote quote(String exchange, String symbol, String last) {
        return Board.Quote.of(
                exchange,
                Ticker.builder()
                        .symbol(Symbol.of(symbol))
                        .last(new BigDecimal(last))
                        .build());
    }

    private final Board.Quote bybit = quote("Bybit", "BTC/USDT", "60030");
    private final Board.Quote bitget = quote("Bitget", "BTC/USDT", "59970");
    private final Board.Quote bithumb = quote("Bithumb", "BTC/KRW", "85680000");

    @Test
    void premiumIsOverTheMeanOfTheMarketsInDollars() {
        Board board = new Board(List.of(bybit, bitget, bithumb), DOLLAR);

        assertThat(board.won(bybit)).hasValueSatisfying(won -> assertThat(won).isEqualByComparingTo("84042000"));
        assertThat(board.won(bithumb)).hasValueSatisfying(won -> assertThat(won).isEqualByComparingTo("85680000"));
        assertThat(board.premium(bybit)).contains(new BigDecimal("0.05"));
        assertThat(board.premium(bitget)).contains(new BigDecimal("-0.05"));
        assertThat(board.premium(bithumb)).contains(new BigDecimal("2.00"));
    }

    @Test
    void exchangeThatFailedIsNoPartOfTheMean() {
        Board.Quote down = Board.Quote.failed("Bitget", Symbol.of("BTC/USDT"), "not reachable");
        Board board = new Board(List.of(bybit, down, bithumb), DOLLAR);

        assertThat(board.premium(bybit)).contains(new BigDecimal("0.00"));
        assertThat(board.premium(down)).isEmpty();
        assertThat(board.lines().get(2)).isEqualTo("Bitget   BTC/USDT   not reachable");
    }

    @Test
    void withoutThePriceOfTheDollarNothingIsConverted() {
        Board board = new Board(List.of(bybit, bithumb), Optional.empty());

        assertThat(board.won(bybit)).isEmpty();
        assertThat(board.won(bithumb)).isPresent();
        assertThat(board.premium(bithumb)).isEmpty();
    }

    @Test
    void numbersAreWrittenToBeRead() {
        Board board = new Board(
                List.of(quote("Bybit", "SHIB/USDT", "0.00001234"), quote("Bithumb", "SHIB/KRW", "0.0174"), bybit),
                DOLLAR);

        assertThat(board.lines())
                .satisfiesExactly(
                        head -> assertThat(head).contains("last", "in KRW", "premium %"),
                        line -> assertThat(line).contains("0.00001234", "0.01728"),
                        line -> assertThat(line).contains("0.0174"),
                        line -> assertThat(line).contains("60,030", "84,042,000"));
    }
}
