package dev.exchangekit.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.exchangekit.core.error.InstrumentsNotLoadedException;
import dev.exchangekit.core.error.InvalidRequestException;
import dev.exchangekit.core.error.TradingHaltedException;
import dev.exchangekit.core.error.UnsupportedFeatureException;
import dev.exchangekit.core.exchange.Exchange;
import dev.exchangekit.core.exchange.Feature;
import dev.exchangekit.core.model.AmendRequest;
import dev.exchangekit.core.model.ChangeOutcome;
import dev.exchangekit.core.model.Instrument;
import dev.exchangekit.core.model.OrderAck;
import dev.exchangekit.core.model.OrderRequest;
import dev.exchangekit.core.model.OrderStatus;
import dev.exchangekit.core.model.PositionMode;
import dev.exchangekit.core.model.Side;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.model.TrailingStop;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Facts of what is refused, and when: whatever the SDK can know is said before anything is sent. */
public abstract class RefusalContract extends ExchangeContract {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    @Test
    void offTickPriceIsRefusedBeforeSending() {
        Trader trader = trader(spot());
        Instrument instrument = trader.instrument();
        BigDecimal price = trader.away(Side.BUY).add(instrument.tickSize().multiply(HALF));
        OrderRequest order = OrderRequest.limit(spot(), Side.BUY, trader.quantity(), price);
        refusedUnsent("price", () -> trader.place(order));
    }

    @Test
    void offLotQuantityIsRefusedBeforeSending() {
        Trader trader = trader(spot());
        BigDecimal quantity =
                trader.quantity().add(trader.instrument().quantityStep().multiply(HALF));
        OrderRequest order = OrderRequest.limit(spot(), Side.BUY, quantity, trader.away(Side.BUY));
        refusedUnsent("quantity", () -> trader.place(order));
    }

    @Test
    void orderBelowTheMinimumIsRefusedBeforeSending() {
        Trader trader = trader(spot());
        OrderRequest order =
                OrderRequest.limit(spot(), Side.BUY, trader.instrument().quantityStep(), trader.away(Side.BUY));
        refusedUnsent("quantity", () -> trader.place(order));
    }

    @Test
    void offTickAmendIsRefusedBeforeSending() {
        needs(Feature.AMEND, spot());
        Trader trader = trader(spot());
        OrderAck ack = trader.rest(Side.BUY);
        BigDecimal price =
                trader.away(Side.BUY).add(trader.instrument().tickSize().multiply(HALF));
        refusedUnsent("price", () -> exchange().trading().amend(AmendRequest.price(ack.ref(), price)));
    }

    @Test
    void orderOfAnUnknownSymbolIsRefusedBeforeSending() {
        OrderRequest order = OrderRequest.limit(MarketDataContract.UNKNOWN, Side.BUY, BigDecimal.ONE, BigDecimal.ONE);
        refusedUnsent("symbol", () -> exchange().trading().place(order));
    }

    @Test
    void orderWithoutInstrumentsIsRefusedBeforeSending() {
        OrderRequest order = trader(spot()).resting(Side.BUY);
        Exchange cold = view.of(world().cold());
        sendsNothing(() -> assertThatThrownBy(() -> cold.trading().place(order))
                .isInstanceOf(InstrumentsNotLoadedException.class)
                .hasMessageContaining("warmUp"));
    }

    @Test
    void instrumentsAreEmptyBeforeTheyAreLoaded() {
        Exchange cold = view.of(world().cold());
        assertThat(cold.knownInstruments().all()).isEmpty();
        assertThat(cold.knownInstruments().loadedAt()).isEmpty();
        cold.warmUp();
        assertThat(cold.knownInstruments().find(spot())).isPresent();
    }

    @Test
    void cancelNeedsNoInstruments() {
        OrderAck ack = trader(spot()).rest(Side.BUY);
        Exchange cold = view.of(world().cold());
        assertThat(cold.trading().cancel(ack.ref()).outcome()).isEqualTo(ChangeOutcome.ACCEPTED);
        trader(spot()).shows(ack.ref(), OrderStatus.CANCELLED);
    }

    @Test
    void onePoorOrderOfSeveralStopsThemAllBeforeSending() {
        needs(Feature.PLACE_MANY, spot());
        Trader trader = trader(spot());
        OrderRequest good = trader.resting(Side.BUY);
        OrderRequest poor = OrderRequest.limit(
                spot(),
                Side.BUY,
                trader.quantity(),
                trader.away(Side.BUY).add(trader.instrument().tickSize().multiply(HALF)));
        refusedUnsent("price", () -> exchange().trading().placeMany(List.of(good, poor)));
    }

    @Test
    void reduceOnlySpotOrderIsRefusedBeforeSending() {
        OrderRequest order =
                trader(spot()).resting(Side.SELL).toBuilder().reduceOnly(true).build();
        sendsNothing(() -> assertThatThrownBy(() -> exchange().trading().place(order))
                .isInstanceOfAny(UnsupportedFeatureException.class, InvalidRequestException.class));
    }

    @Test
    void unsupportedFeatureIsRefusedBeforeSending() {
        Trader trader = trader(spot());
        Trader contracts = trader(world().perpetual().orElse(spot()));
        BigDecimal quantity = trader.quantity();
        BigDecimal distance = trader.instrument().tickSize().multiply(BigDecimal.TEN);
        BigDecimal contractQuantity = contracts.quantity();
        Map<Feature, Consumer<Exchange>> attempts = Map.of(
                Feature.TRAILING_STOPS,
                exchange -> exchange.trading()
                        .place(OrderRequest.trailing(spot(), Side.SELL, quantity, TrailingStop.distance(distance))),
                Feature.MARKET_SELL_BY_QUOTE_AMOUNT,
                exchange -> exchange.trading()
                        .place(OrderRequest.marketQuote(contracts.symbol(), Side.SELL, BigDecimal.valueOf(100))),
                Feature.MARKET_BUY_BY_QUOTE_AMOUNT,
                exchange -> exchange.trading()
                        .place(OrderRequest.marketQuote(contracts.symbol(), Side.BUY, BigDecimal.valueOf(100))),
                Feature.MARKET_BUY_BY_QUANTITY,
                exchange ->
                        exchange.trading().place(OrderRequest.market(contracts.symbol(), Side.BUY, contractQuantity)),
                Feature.POSITIONS,
                exchange -> exchange.positions().positions(spot()),
                Feature.LEVERAGE,
                exchange -> exchange.positions().setLeverage(spot(), BigDecimal.TEN),
                Feature.HEDGE_MODE,
                exchange -> exchange.positions().setPositionMode(spot(), PositionMode.HEDGE));
        attempts.forEach((feature, attempt) -> {
            boolean ofSpot = feature == Feature.TRAILING_STOPS
                    || feature == Feature.POSITIONS
                    || feature == Feature.LEVERAGE
                    || feature == Feature.HEDGE_MODE;
            if (!exchange().supports(feature, ofSpot ? spot() : contracts.symbol())) {
                sendsNothing(() -> assertThatThrownBy(() -> attempt.accept(exchange()))
                        .isInstanceOfSatisfying(UnsupportedFeatureException.class, refusal -> {
                            assertThat(refusal.feature()).isEqualTo(feature);
                            assertThat(refusal.exchange()).isEqualTo(exchange().name());
                            assertThat(refusal.mayHaveReachedExchange()).isFalse();
                        }));
            }
        });
    }

    @Test
    void marketThatTheExchangeDoesNotHaveIsRefusedBeforeSending() {
        Symbol option = Symbol.of("BTC/USDT:USDT-991231-90000-C");
        Assumptions.assumeFalse(exchange().supports(Feature.OPTIONS));
        sendsNothing(() -> {
            assertThatThrownBy(() -> exchange().market().ticker(option))
                    .isInstanceOf(UnsupportedFeatureException.class);
            assertThatThrownBy(() -> exchange()
                            .trading()
                            .place(OrderRequest.limit(option, Side.BUY, BigDecimal.ONE, BigDecimal.TEN)))
                    .isInstanceOf(UnsupportedFeatureException.class);
        });
    }

    @Test
    void haltRefusesNewOrdersAndLetsCancelsThrough() {
        Trader trader = trader(spot());
        OrderAck ack = trader.rest(Side.BUY);
        OrderRequest another = trader.resting(Side.BUY);
        exchange().halt("drawdown");
        sendsNothing(() -> assertThatThrownBy(() -> trader.place(another))
                .isInstanceOf(TradingHaltedException.class)
                .hasMessageContaining("drawdown"));
        assertThat(exchange().trading().cancel(ack.ref()).outcome()).isEqualTo(ChangeOutcome.ACCEPTED);
        exchange().resume();
        trader.rest(Side.BUY);
    }

    @Test
    void haltLetsPositionsBeClosed() {
        needs(Feature.POSITIONS, perpetual());
        Trader trader = trader(perpetual());
        trader.market(Side.BUY, trader.quantity());
        exchange().halt("drawdown");
        exchange().trading().closePosition(perpetual());
        assertThat(eventually(() -> exchange().positions().positions(perpetual()), List::isEmpty))
                .isEmpty();
    }

    private void refusedUnsent(String field, ThrowingCallable action) {
        sendsNothing(() -> assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        refusal -> assertThat(refusal.field()).isEqualTo(field)));
    }
}
