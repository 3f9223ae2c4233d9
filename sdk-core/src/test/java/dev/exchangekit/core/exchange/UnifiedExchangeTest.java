package dev.exchangekit.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.ExchangeException;
import dev.exchangekit.core.error.InstrumentsNotLoadedException;
import dev.exchangekit.core.error.InvalidRequestException;
import dev.exchangekit.core.error.OrderRejectedException;
import dev.exchangekit.core.error.UnsupportedFeatureException;
import dev.exchangekit.core.model.AmendRequest;
import dev.exchangekit.core.model.ChangeOutcome;
import dev.exchangekit.core.model.HistoryWindow;
import dev.exchangekit.core.model.OrderRef;
import dev.exchangekit.core.model.OrderRequest;
import dev.exchangekit.core.model.Position;
import dev.exchangekit.core.model.PositionMode;
import dev.exchangekit.core.model.PositionSide;
import dev.exchangekit.core.model.Side;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.model.TimeInForce;
import dev.exchangekit.core.order.OrderOutcome;
import dev.exchangekit.core.spi.InstrumentSettings;
import dev.exchangekit.core.spi.UnifiedExchange;
import dev.exchangekit.core.testing.AsyncAsSync;
import dev.exchangekit.core.testing.ManualTime;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UnifiedExchangeTest {
    private static final Symbol SPOT = FakeAdapter.SPOT;
    private static final Symbol PERPETUAL = FakeAdapter.PERPETUAL;

    private final FakeAdapter adapter = new FakeAdapter();
    private final UnifiedExchange unified = UnifiedExchange.create(
            "Fake",
            instruments -> adapter,
            adapter.calls(),
            adapter.asyncCalls(),
            new ManualTime(),
            InstrumentSettings.DEFAULT);

    enum View {
        BLOCKING,
        ASYNC
    }

    private Exchange exchange(View view) {
        return view == View.BLOCKING ? unified.blocking() : AsyncAsSync.of(Exchange.class, unified.async());
    }

    private static BigDecimal dec(String text) {
        return new BigDecimal(text);
    }

    @ParameterizedTest
    @EnumSource
    void orderGoesThroughOnceInstrumentsAreLoaded(View view) {
        Exchange exchange = exchange(view);
        exchange.warmUp();
        OrderRequest order = OrderRequest.limit(SPOT, Side.BUY, dec("0.5"), dec("100.1"));
        assertThat(exchange.trading().place(order).orderId()).contains("o-1");
        assertThat(adapter.sent).containsExactly("connect", "instruments", "place");
    }

    @ParameterizedTest
    @EnumSource
    void orderNeverLoadsInstrumentsByItself(View view) {
        OrderRequest order = OrderRequest.market(SPOT, Side.BUY, BigDecimal.ONE);
        assertThatThrownBy(() -> exchange(view).trading().place(order))
                .isInstanceOf(InstrumentsNotLoadedException.class)
                .hasMessage("the instruments of Fake were not loaded; call warmUp() first; nothing was sent");
        assertThat(adapter.sent).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void orderOffTheFiltersIsNotSent(View view) {
        Exchange exchange = exchange(view);
        exchange.warmUp();
        adapter.sent.clear();
        assertThatThrownBy(() ->
                        exchange.trading().place(OrderRequest.limit(SPOT, Side.BUY, BigDecimal.ONE, dec("100.123"))))
                .isInstanceOfSatisfying(InvalidRequestException.class, e -> {
                    assertThat(e.field()).isEqualTo("price");
                    assertThat(e.value()).isEqualTo("100.123");
                })
                .hasMessageContaining("not a multiple of tick 0.1; use instrument.roundPrice(...)");
        assertThatThrownBy(() -> exchange.trading()
                        .placeMany(List.of(
                                OrderRequest.market(SPOT, Side.BUY, BigDecimal.ONE),
                                OrderRequest.market(SPOT, Side.BUY, dec("0.0001")))))
                .isInstanceOf(InvalidRequestException.class);
        assertThatThrownBy(() -> exchange.trading().amend(AmendRequest.price(OrderRef.of(SPOT, "1"), dec("100.123"))))
                .isInstanceOf(InvalidRequestException.class);
        assertThat(adapter.sent).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void symbolThatIsNotListedIsNamedWithItsNeighbours(View view) {
        Exchange exchange = exchange(view);
        exchange.warmUp();
        OrderRequest order = OrderRequest.market(Symbol.of("BTC/USDC"), Side.BUY, BigDecimal.ONE);
        assertThatThrownBy(() -> exchange.trading().place(order))
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        e -> assertThat(e.value()).isEqualTo("BTC/USDC"))
                .hasMessageContaining("not listed on Fake; with the same base there are [BTC/USDT, BTC/USDT:USDT]");
        assertThatThrownBy(() -> exchange.market().instrument(Symbol.of("ABC/USDT")))
                .isInstanceOf(InvalidRequestException.class);
    }

    @ParameterizedTest
    @EnumSource
    void whatTheExchangeCannotDoIsRefusedBeforeAnyRequest(View view) {
        Exchange exchange = exchange(view);
        exchange.warmUp();
        adapter.sent.clear();
        OrderRequest limit = OrderRequest.limit(SPOT, Side.BUY, BigDecimal.ONE, BigDecimal.TEN);

        unsupported(() -> exchange.market().serverTime(), Feature.SERVER_TIME);
        unsupported(() -> exchange.trading().cancelAll(SPOT), Feature.CANCEL_ALL);
        unsupported(() -> exchange.trading().fills(SPOT, HistoryWindow.NEWEST), Feature.FILLS);
        unsupported(() -> exchange.account().feeRates(), Feature.ALL_FEE_RATES);
        unsupported(() -> exchange.positions().positions(SPOT), Feature.POSITIONS);
        unsupported(() -> exchange.market().ticker(Symbol.of("BTC/USD:BTC")), Feature.INVERSE_PERPETUALS);
        unsupported(
                () -> exchange.trading().place(OrderRequest.marketQuote(SPOT, Side.BUY, BigDecimal.TEN)),
                Feature.MARKET_BUY_BY_QUOTE_AMOUNT);
        unsupported(
                () -> exchange.trading()
                        .place(limit.toBuilder().timeInForce(TimeInForce.FOK).build()),
                Feature.FILL_OR_KILL);
        assertThat(adapter.sent).isEmpty();
    }

    private static void unsupported(Runnable call, Feature feature) {
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(UnsupportedFeatureException.class, e -> {
                    assertThat(e.exchange()).isEqualTo("Fake");
                    assertThat(e.feature()).isEqualTo(feature);
                })
                .hasMessageContaining("Fake does not support " + feature);
    }

    @Test
    void asynchronousViewThrowsBadArgumentsBeforeItReturnsAFuture() {
        AsyncExchange exchange = unified.async();
        assertThatThrownBy(() -> exchange.market().orderBook(SPOT, 0)).isInstanceOf(InvalidRequestException.class);
        assertThatThrownBy(() -> exchange.market().serverTime()).isInstanceOf(UnsupportedFeatureException.class);
        assertThatThrownBy(() -> exchange.trading().place(OrderRequest.market(SPOT, Side.BUY, BigDecimal.ONE)))
                .isInstanceOf(InstrumentsNotLoadedException.class);
    }

    @Test
    void asynchronousViewFailsTheFutureWithWhatTheExchangeSaid() {
        AsyncExchange exchange = unified.async();
        exchange.warmUp().join();
        adapter.refusal = Optional.of(ErrorKind.PRICE);
        CompletableFuture<?> future = exchange.trading().place(OrderRequest.market(SPOT, Side.BUY, BigDecimal.ONE));
        assertThat(future).isCompletedExceptionally();
        assertThatThrownBy(future::join).hasCauseInstanceOf(OrderRejectedException.class);
    }

    @ParameterizedTest
    @EnumSource
    void readsWithoutSymbolLoadTheInstrumentsOnce(View view) {
        exchange(view).market().tickers();
        exchange(view).market().tickers();
        assertThat(adapter.sent).containsExactly("instruments", "tickers", "tickers");
    }

    @ParameterizedTest
    @EnumSource
    void cancelNeedsNoInstruments(View view) {
        assertThat(exchange(view).trading().cancel(OrderRef.of(SPOT, "o-1")).outcome())
                .isEqualTo(ChangeOutcome.ACCEPTED);
        assertThat(adapter.sent).containsExactly("cancel");
    }

    @ParameterizedTest
    @EnumSource
    void amendingAFilledOrderIsAnAnswer(View view) {
        Exchange exchange = exchange(view);
        exchange.warmUp();
        assertThat(exchange.trading()
                        .amend(AmendRequest.price(OrderRef.of(SPOT, "o-1"), dec("100.2")))
                        .outcome())
                .isEqualTo(ChangeOutcome.ALREADY_FILLED);
    }

    @ParameterizedTest
    @EnumSource
    void batchTellsTheFateOfEachOrder(View view) {
        Exchange exchange = exchange(view);
        exchange.warmUp();
        assertThat(exchange.trading().placeMany(List.of(OrderRequest.market(SPOT, Side.BUY, BigDecimal.ONE))))
                .singleElement()
                .satisfies(result -> {
                    assertThat(result.outcome()).isEqualTo(OrderOutcome.REJECTED);
                    assertThatThrownBy(result::orElseThrow).isInstanceOf(ExchangeException.class);
                });
    }

    @ParameterizedTest
    @EnumSource
    void lostOrderThatIsNotFoundStaysUnknown(View view) {
        assertThat(exchange(view).trading().recover(SPOT, "c-1").outcome()).isEqualTo(OrderOutcome.UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource
    void closingAPositionSplitsItIntoReduceOnlyMarketOrders(View view) {
        Exchange exchange = exchange(view);
        exchange.warmUp();
        adapter.open = List.of(
                position(PositionSide.LONG, "25", PositionMode.HEDGE),
                position(PositionSide.SHORT, "1", PositionMode.HEDGE));
        assertThat(exchange.trading().closePosition(PERPETUAL, PositionSide.LONG))
                .hasSize(3);
        assertThat(adapter.placed)
                .extracting(order -> order.quantity().orElseThrow().toPlainString())
                .containsExactly("10", "10", "5");
        assertThat(adapter.placed).allSatisfy(order -> {
            assertThat(order.side()).isEqualTo(Side.SELL);
            assertThat(order.reduceOnly()).isTrue();
            assertThat(order.positionSide()).contains(PositionSide.LONG);
        });
        adapter.placed.clear();
        adapter.open = List.of(position(PositionSide.SHORT, "1", PositionMode.ONE_WAY));
        exchange.trading().closePosition(PERPETUAL);
        assertThat(adapter.placed).singleElement().satisfies(order -> {
            assertThat(order.side()).isEqualTo(Side.BUY);
            assertThat(order.positionSide()).isEmpty();
        });
        adapter.open = List.of();
        assertThat(exchange.trading().closePosition(PERPETUAL)).isEmpty();
    }

    private static Position position(PositionSide side, String quantity, PositionMode mode) {
        return Position.builder()
                .symbol(PERPETUAL)
                .side(side)
                .quantity(dec(quantity))
                .mode(mode)
                .build();
    }

    @ParameterizedTest
    @EnumSource
    void leverageOutsideTheLimitsIsNotSent(View view) {
        Exchange exchange = exchange(view);
        exchange.warmUp();
        adapter.sent.clear();
        assertThatThrownBy(() -> exchange.positions().setLeverage(PERPETUAL, dec("0.5")))
                .isInstanceOf(InvalidRequestException.class);
        assertThatThrownBy(() -> exchange.positions().setLeverage(PERPETUAL, dec("101")))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("above the maximum 100 of BTC/USDT:USDT");
        exchange.positions().setLeverage(PERPETUAL, dec("10"));
        assertThat(adapter.sent).containsExactly("setLeverage");
    }

    @ParameterizedTest
    @EnumSource
    void valuesThatFollowFromOthersAreDerived(View view) {
        Exchange exchange = exchange(view);
        assertThat(exchange.market().price(SPOT)).contains(BigDecimal.TEN);
        assertThat(exchange.market().markPrice(PERPETUAL).markPrice()).isEqualByComparingTo("1");
        assertThatThrownBy(() -> exchange.market().markPrice(SPOT)).isInstanceOf(UnsupportedFeatureException.class);
        assertThat(exchange.account().balance("BTC")).isPresent();
        assertThat(exchange.account().balance("ETH")).isEmpty();
        assertThat(exchange.positions().position(PERPETUAL, PositionSide.LONG)).isEmpty();
    }

    @Test
    void viewsShareOneClientAndItsInstruments() {
        Exchange exchange = unified.blocking();
        exchange.warmUp();
        assertThat(exchange.async().knownInstruments().all()).hasSize(2);
        assertThat(exchange.async().sync()).isSameAs(exchange);
        exchange.async().halt("maintenance");
        assertThat(adapter.halted).contains("maintenance");
        exchange.resume();
        assertThat(adapter.halted).isEmpty();
    }

    @Test
    void optionsOfAViewReachEveryCall() {
        RequestOptions hurried = RequestOptions.deadline(Duration.ofMillis(300));
        Exchange exchange = unified.blocking().with(hurried);
        exchange.market().ticker(SPOT);
        exchange.async().market().ticker(SPOT).join();
        assertThat(adapter.options).containsExactly(hurried, hurried);
    }

    @Test
    void featuresAreToldPerExchangeAndPerInstrument() {
        Exchange exchange = unified.blocking();
        assertThat(exchange.supports(Feature.POSITIONS)).isTrue();
        assertThat(exchange.supports(Feature.POSITIONS, PERPETUAL)).isTrue();
        assertThat(exchange.supports(Feature.POSITIONS, SPOT)).isFalse();
        assertThat(exchange.supports(Feature.AMEND, Symbol.of("BTC/USD:BTC"))).isFalse();
    }
}
