package dev.exchangekit.bitget.unified;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.exchangekit.bitget.TradeSide;
import dev.exchangekit.core.error.InvalidRequestException;
import dev.exchangekit.core.model.OrderRequest;
import dev.exchangekit.core.model.PositionSide;
import dev.exchangekit.core.model.Side;
import dev.exchangekit.core.model.Symbol;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way in which the two kinds of account say where an order or a fill goes. A dash stands for an absent word. */
class DirectionTest {
    private static OrderRequest order(String side, String position, boolean reduceOnly) {
        return OrderRequest.market(Symbol.of("BTC/USDT:USDT"), Side.valueOf(side), BigDecimal.ONE).toBuilder()
                .positionSide(given(position).map(PositionSide::valueOf))
                .reduceOnly(reduceOnly)
                .build();
    }

    private static Optional<String> given(String word) {
        return word.equals("-") ? Optional.empty() : Optional.of(word);
    }

    private static dev.exchangekit.bitget.Side side(String word) {
        return dev.exchangekit.bitget.Side.valueOf(word);
    }

    private static Optional<dev.exchangekit.bitget.PositionSide> held(String word) {
        return given(word).map(dev.exchangekit.bitget.PositionSide::new);
    }

    private static Optional<TradeSide> trade(String word) {
        return given(word).map(TradeSide::new);
    }

    private static String written(Object... words) {
        return Stream.of(words)
                .map(word -> word instanceof Optional<?> optional
                        ? optional.map(Object::toString).orElse("-")
                        : word)
                .map(Object::toString)
                .reduce((a, b) -> a + " " + b)
                .orElseThrow();
    }

    private static String read(Direction direction) {
        return written(
                direction.side(), direction.position(), direction.closes() ? "closes" : "opens", direction.reason());
    }

    @ParameterizedTest
    @CsvSource({
        // side, position, reduce-only; a classic account's side, tradeSide, reduceOnly; a unified one's side, posSide
        "BUY,  -,     false, buy,  -,     -,    buy,  -",
        "BUY,  -,     true,  buy,  -,     true, buy,  -",
        "SELL, -,     false, sell, -,     -,    sell, -",
        "SELL, -,     true,  sell, -,     true, sell, -",
        "BUY,  LONG,  false, buy,  open,  -,    buy,  long",
        "SELL, LONG,  false, buy,  close, -,    sell, long",
        "SELL, LONG,  true,  buy,  close, -,    sell, long",
        "SELL, SHORT, false, sell, open,  -,    sell, short",
        "BUY,  SHORT, false, sell, close, -,    buy,  short",
        "BUY,  SHORT, true,  sell, close, -,    buy,  short",
    })
    void ordersAreWrittenInTheWordsOfTheirAccount(
            String side,
            String position,
            boolean reduceOnly,
            String classicSide,
            String tradeSide,
            String reduceOnlyWord,
            String unifiedSide,
            String posSide) {
        Direction direction = Direction.of(order(side, position, reduceOnly));

        assertThat(written(
                        direction.classicSide().wire(),
                        direction.classicTradeSide().map(TradeSide::wire),
                        direction.reduceOnly()))
                .isEqualTo(written(classicSide, tradeSide, reduceOnlyWord));
        assertThat(written(
                        direction.unifiedSide().wire(),
                        direction.unifiedPosition().map(dev.exchangekit.bitget.PositionSide::wire),
                        direction.reduceOnly()))
                .isEqualTo(written(unifiedSide, posSide, reduceOnlyWord));
    }

    @ParameterizedTest
    @CsvSource({"BUY, LONG", "SELL, SHORT"})
    void reduceOnlyOrderThatWouldOpenIsRefused(String side, String position) {
        assertThatThrownBy(() -> Direction.of(order(side, position, true)))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("makes it larger");
    }

    static Stream<OrderRequest> legalOrders() {
        return Stream.of(Side.values())
                .flatMap(side -> Stream.of("-", "LONG", "SHORT")
                        .flatMap(
                                position -> Stream.of(false, true).map(reduce -> order(side.name(), position, reduce))))
                .filter(order -> !order.reduceOnly()
                        || order.positionSide()
                                .map(p -> (p == PositionSide.LONG) == (order.side() == Side.SELL))
                                .orElse(true));
    }

    @ParameterizedTest
    @MethodSource("legalOrders")
    void whatIsWrittenIsReadBack(OrderRequest order) {
        Direction direction = Direction.of(order);
        boolean reduceOnly = direction.reduceOnly().orElse(false);

        assertThat(Direction.ofClassic(
                        direction.classicSide(), direction.unifiedPosition(), direction.classicTradeSide(), reduceOnly))
                .isEqualTo(direction);
        assertThat(Direction.ofClassic(
                        direction.classicSide(), Optional.empty(), direction.classicTradeSide(), reduceOnly))
                .as("a fill, which names no position")
                .isEqualTo(direction);
        assertThat(Direction.ofUnified(
                        direction.unifiedSide(), direction.unifiedPosition(), Optional.empty(), reduceOnly))
                .isEqualTo(direction);
    }

    @ParameterizedTest
    @CsvSource({
        // side, posSide, tradeSide, reduce-only; what that is
        "BUY,  net,   buy_single,  false, BUY - opens -",
        "SELL, net,   sell_single, false, SELL - opens -",
        "BUY,  net,   buy_single,  true,  BUY - closes -",
        "SELL, net,   sell_single, true,  SELL - closes -",
        "BUY,  net,   -,           false, BUY - opens -",
        "SELL, net,   -,           true,  SELL - closes -",
        "BUY,  -,     -,           false, BUY - opens -",
        "BUY,  long,  open,        false, BUY LONG opens -",
        "BUY,  long,  close,       false, SELL LONG closes -",
        "SELL, short, open,        false, SELL SHORT opens -",
        "SELL, short, close,       false, BUY SHORT closes -",
        // other clients saw the side of closing orders written as what is done; the position decides
        "SELL, long,  close,       false, SELL LONG closes -",
        "BUY,  short, close,       false, BUY SHORT closes -",
        // trigger orders may leave the word out
        "BUY,  long,  -,           false, BUY LONG opens -",
        "BUY,  long,  -,           true,  SELL LONG closes -",
        // fills name no position
        "BUY,  -,     open,        false, BUY LONG opens -",
        "BUY,  -,     close,       false, SELL LONG closes -",
        "SELL, -,     open,        false, SELL SHORT opens -",
        "SELL, -,     close,       false, BUY SHORT closes -",
        // a word that Bitget added since
        "SELL, net,   new_word,    false, SELL - opens -",
    })
    void classicAccountsOrdersAndFillsAreRead(
            String side, String position, String tradeSide, boolean reduceOnly, String read) {
        assertThat(read(Direction.ofClassic(side(side), held(position), trade(tradeSide), reduceOnly)))
                .isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({
        "BUY,  -,     -,           false, BUY - opens -",
        "SELL, -,     -,           false, SELL - opens -",
        "BUY,  -,     -,           true,  BUY - closes -",
        "SELL, -,     -,           true,  SELL - closes -",
        "BUY,  -,     buy_single,  false, BUY - opens -",
        "SELL, -,     sell_single, true,  SELL - closes -",
        "SELL, -,     close,       false, SELL - closes -",
        "BUY,  long,  open,        false, BUY LONG opens -",
        "SELL, long,  close,       false, SELL LONG closes -",
        "SELL, short, open,        false, SELL SHORT opens -",
        "BUY,  short, close,       false, BUY SHORT closes -",
        "SELL, long,  -,           false, SELL LONG closes -",
        "BUY,  -,     open_long,   false, BUY LONG opens -",
        "SELL, -,     close_long,  false, SELL LONG closes -",
        "SELL, -,     open_short,  false, SELL SHORT opens -",
        "BUY,  -,     close_short, false, BUY SHORT closes -",
        "BUY,  -,     new_word,    false, BUY - opens -",
    })
    void unifiedAccountsOrdersAndFillsAreRead(
            String side, String position, String tradeSide, boolean reduceOnly, String read) {
        assertThat(read(Direction.ofUnified(side(side), held(position), trade(tradeSide), reduceOnly)))
                .isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({
        // side, posSide, whether an exit; what that is
        "-,    long,  true,  SELL LONG closes -",
        "-,    short, true,  BUY SHORT closes -",
        "-,    long,  false, BUY LONG opens -",
        "-,    short, false, SELL SHORT opens -",
        "SELL, long,  false, SELL LONG closes -",
        "BUY,  -,     false, BUY - opens -",
        "SELL, -,     true,  SELL - closes -",
        "-,    -,     true,  -",
        "-,    -,     false, -",
    })
    void strategyOrdersMayLeaveOutWhatIsDone(String side, String position, boolean exit, String read) {
        assertThat(Direction.ofStrategy(given(side).map(DirectionTest::side), held(position), exit)
                        .map(DirectionTest::read)
                        .orElse("-"))
                .isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({"SELL, -, long", "BUY, -, short", "SELL, LONG, long", "BUY, SHORT, short"})
    void exitNamesThePositionThatItCloses(String side, String position, String held) {
        assertThat(Direction.of(order(side, position, true)).unifiedExit().wire())
                .isEqualTo(held);
    }

    @ParameterizedTest
    @CsvSource({
        "reduce_close_long,   SELL LONG closes LIQUIDATION",
        "reduce_close_short,  BUY SHORT closes LIQUIDATION",
        "burst_close_long,    SELL LONG closes LIQUIDATION",
        "burst_close_short,   BUY SHORT closes LIQUIDATION",
        "offset_close_long,   SELL LONG closes LIQUIDATION",
        "offset_close_short,  BUY SHORT closes LIQUIDATION",
        "delivery_close_long,  SELL LONG closes DELIVERY",
        "delivery_close_short, BUY SHORT closes DELIVERY",
        "dte_sys_adl_close_long,  SELL LONG closes AUTO_DELEVERAGING",
        "dte_sys_adl_close_short, BUY SHORT closes AUTO_DELEVERAGING",
        "reduce_buy_single,   BUY - closes LIQUIDATION",
        "reduce_sell_single,  SELL - closes LIQUIDATION",
        "burst_buy_single,    BUY - closes LIQUIDATION",
        "burst_sell_single,   SELL - closes LIQUIDATION",
        "delivery_buy_single,  BUY - closes DELIVERY",
        "delivery_sell_single, SELL - closes DELIVERY",
        "dte_sys_adl_buy_in_single_side_mode,  BUY - closes AUTO_DELEVERAGING",
        "dte_sys_adl_sell_in_single_side_mode, SELL - closes AUTO_DELEVERAGING",
    })
    void whatTheExchangeDidByItselfIsInItsWord(String word, String read) {
        boolean buys = read.startsWith("BUY");
        for (dev.exchangekit.bitget.Side side : dev.exchangekit.bitget.Side.values()) {
            assertThat(read(Direction.ofClassic(side, Optional.empty(), trade(word), false)))
                    .as("whatever the side of a classic account's %s says", word)
                    .isEqualTo(read);
        }
        assertThat(read(Direction.ofUnified(side(buys ? "BUY" : "SELL"), Optional.empty(), trade(word), false)))
                .isEqualTo(read);
    }

    @Test
    void everyDocumentedWordIsReadInOneOfTheTables() throws IllegalAccessException {
        for (var field : TradeSide.class.getFields()) {
            if (Modifier.isStatic(field.getModifiers())) {
                TradeSide word = (TradeSide) field.get(null);
                Direction direction = Direction.ofClassic(
                        dev.exchangekit.bitget.Side.BUY, Optional.empty(), Optional.of(word), false);
                boolean forced = List.of("reduce_", "burst_", "offset_", "delivery_", "dte_").stream()
                        .anyMatch(word.wire()::startsWith);
                assertThat(direction.reason().isPresent()).as(word.wire()).isEqualTo(forced);
                assertThat(direction.closes())
                        .as(word.wire())
                        .isEqualTo(forced || word.wire().contains("close"));
            }
        }
    }

    @Test
    void closingAPositionNamesItInHedgeModeOnly() {
        assertThat(read(Direction.closing(PositionSide.LONG, true))).isEqualTo("SELL LONG closes -");
        assertThat(read(Direction.closing(PositionSide.SHORT, true))).isEqualTo("BUY SHORT closes -");
        assertThat(read(Direction.closing(PositionSide.LONG, false))).isEqualTo("SELL - closes -");
        assertThat(read(Direction.closing(PositionSide.SHORT, false))).isEqualTo("BUY - closes -");
    }
}
