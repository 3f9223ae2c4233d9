package dev.exchangekit.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.exchangekit.core.error.InvalidRequestException;
import dev.exchangekit.core.error.OrderRejectedException;
import dev.exchangekit.core.error.UnsupportedFeatureException;
import dev.exchangekit.core.exchange.Feature;
import dev.exchangekit.core.model.ChangeOutcome;
import dev.exchangekit.core.model.Fee;
import dev.exchangekit.core.model.Fill;
import dev.exchangekit.core.model.Instrument;
import dev.exchangekit.core.model.MarginMode;
import dev.exchangekit.core.model.Order;
import dev.exchangekit.core.model.OrderAck;
import dev.exchangekit.core.model.OrderRequest;
import dev.exchangekit.core.model.Position;
import dev.exchangekit.core.model.PositionMode;
import dev.exchangekit.core.model.PositionSide;
import dev.exchangekit.core.model.Side;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.model.TrailingStop;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Facts of positions, seen on a linear perpetual unless another contract is named. */
public abstract class PositionContract extends ExchangeContract {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** The contract whose positions these are. */
    protected Symbol symbol() {
        return perpetual();
    }

    @BeforeEach
    void needsPositions() {
        needs(Feature.POSITIONS, symbol());
    }

    @Test
    void positionOpensGrowsShrinksAndCloses() {
        Trader trader = trader(symbol());
        BigDecimal unit = trader.quantity();
        Order opened = trader.market(Side.BUY, unit);
        Position position = has(PositionSide.LONG, unit);
        assertThat(position.symbol()).isEqualTo(symbol());
        assertThat(position.entryPrice().orElseThrow())
                .isCloseTo(
                        opened.averagePrice().orElseThrow(),
                        within(trader.instrument().tickSize()));

        trader.market(Side.BUY, unit);
        has(PositionSide.LONG, unit.multiply(TWO));
        trader.market(Side.SELL, unit);
        has(PositionSide.LONG, unit);
        trader.market(Side.SELL, unit);
        hasNone();
    }

    @Test
    void sellingOpensAShortPosition() {
        Trader trader = trader(symbol());
        trader.market(Side.SELL, trader.quantity());
        has(PositionSide.SHORT, trader.quantity());
        assertThat(exchange().positions().position(symbol(), PositionSide.SHORT))
                .isPresent();
        assertThat(exchange().positions().position(symbol(), PositionSide.LONG)).isEmpty();
    }

    @Test
    void sellingMoreThanIsHeldTurnsThePosition() {
        Trader trader = trader(symbol());
        BigDecimal unit = trader.quantity();
        trader.market(Side.BUY, unit);
        trader.market(Side.SELL, unit.multiply(TWO));
        has(PositionSide.SHORT, unit);
    }

    @Test
    void positionTellsWhatATraderWatches() {
        Trader trader = trader(symbol());
        trader.market(Side.BUY, trader.quantity());
        Position position = has(PositionSide.LONG, trader.quantity());
        BigDecimal mark = position.markPrice().orElseThrow();
        BigDecimal entry = position.entryPrice().orElseThrow();
        BigDecimal unrealized = position.unrealizedProfit().orElseThrow();
        assertThat(mark).isPositive();
        assertThat(unrealized.signum()).isEqualTo(mark.compareTo(entry));
        Instrument instrument = trader.instrument();
        BigDecimal worth = symbol().isInverse()
                ? instrument.baseQuantity(mark, position.quantity())
                : instrument.notional(mark, position.quantity());
        assertThat(unrealized)
                .isCloseTo(
                        instrument.profit(PositionSide.LONG, entry, mark, position.quantity()),
                        within(worth.movePointLeft(4)));
        assertThat(position.notional().orElseThrow())
                .isBetween(worth.multiply(new BigDecimal("0.9")), worth.multiply(new BigDecimal("1.1")));
        if (exchange().supports(Feature.LEVERAGE, symbol())) {
            assertThat(position.returnPercent().orElseThrow().signum()).isEqualTo(unrealized.signum());
            assertThat(position.leverage())
                    .hasValueSatisfying(leverage -> assertThat(leverage).isGreaterThanOrEqualTo(BigDecimal.ONE));
        }
        position.liquidationPrice().ifPresent(price -> assertThat(price).isLessThan(entry));
        assertThat(position.mode()).contains(PositionMode.ONE_WAY);
        assertThat(position.nativeModel()).isPresent();
    }

    @Test
    void feesAreChargedInWhatTheContractSettlesIn() {
        Trader trader = trader(symbol());
        Order order = trader.market(Side.BUY, trader.quantity());
        String settle = symbol().settle().orElseThrow();
        assertThat(order.fees()).isNotEmpty().extracting(Fee::asset).containsOnly(settle);
        assertThat(trader.fills(order))
                .flatExtracting(Fill::fees)
                .extracting(Fee::asset)
                .containsOnly(settle);
    }

    @Test
    void trailingStopIsOpenWithItsDistanceUntilItIsCancelled() {
        needs(Feature.TRAILING_STOPS, symbol());
        Trader trader = trader(symbol());
        trader.market(Side.BUY, trader.quantity());
        has(PositionSide.LONG, trader.quantity());
        BigDecimal distance =
                trader.instrument().roundPrice(trader.bid().multiply(new BigDecimal("0.05")), RoundingMode.UP);
        TrailingStop trail = trail(trader, distance);
        List<Order> open = eventually(trader::open, orders -> !orders.isEmpty());
        assertThat(open).singleElement().satisfies(order -> {
            assertThat(order.side()).isEqualTo(Side.SELL);
            assertThat(order.isFinal()).isFalse();
            TrailingStop shown = order.trailingStop().orElseThrow();
            assertThat(shown.distance().or(shown::percent).orElseThrow())
                    .isEqualByComparingTo(trail.distance().or(trail::percent).orElseThrow());
        });
        assertThat(exchange().trading().cancel(open.get(0).ref()).outcome()).isEqualTo(ChangeOutcome.ACCEPTED);
        assertThat(eventually(trader::open, List::isEmpty)).isEmpty();
        has(PositionSide.LONG, trader.quantity());
    }

    /** Trails by a distance, or by a percentage where the exchange knows no other. */
    private TrailingStop trail(Trader trader, BigDecimal distance) {
        TrailingStop byDistance = TrailingStop.distance(distance);
        TrailingStop byPercent = TrailingStop.percent(new BigDecimal("5"));
        try {
            trader.place(trailing(trader, byDistance));
            return byDistance;
        } catch (UnsupportedFeatureException e) {
            trader.place(trailing(trader, byPercent));
            return byPercent;
        }
    }

    private OrderRequest trailing(Trader trader, TrailingStop stop) {
        return OrderRequest.trailing(symbol(), Side.SELL, trader.quantity(), stop).toBuilder()
                .reduceOnly(true)
                .build();
    }

    @Test
    void allPositionsHoldThoseOfEachSymbol() {
        Trader trader = trader(symbol());
        trader.market(Side.BUY, trader.quantity());
        has(PositionSide.LONG, trader.quantity());
        assertThat(exchange().positions().positions()).anySatisfy(position -> {
            assertThat(position.symbol()).isEqualTo(symbol());
            assertThat(position.quantity()).isEqualByComparingTo(trader.quantity());
        });
    }

    @Test
    void closePositionClosesIt() {
        Trader trader = trader(symbol());
        trader.market(Side.SELL, trader.quantity());
        has(PositionSide.SHORT, trader.quantity());
        List<OrderAck> acks = exchange().trading().closePosition(symbol());
        assertThat(acks).hasSize(1);
        Order order = trader.ended(acks.get(0).ref());
        assertThat(order.side()).isEqualTo(Side.BUY);
        hasNone();
    }

    @Test
    void closingNothingSendsNoOrder() {
        assertThat(exchange().trading().closePosition(symbol())).isEmpty();
        assertThat(exchange().trading().closePosition(symbol(), PositionSide.LONG))
                .isEmpty();
    }

    @Test
    void reduceOnlyOrderOpensNothing() {
        needs(Feature.REDUCE_ONLY, symbol());
        Trader trader = trader(symbol());
        OrderRequest order = OrderRequest.market(symbol(), Side.SELL, trader.quantity()).toBuilder()
                .reduceOnly(true)
                .build();
        endsUnfilled(trader, order);
        hasNone();
    }

    @Test
    void reduceOnlyOrderNeverTurnsThePosition() {
        needs(Feature.REDUCE_ONLY, symbol());
        Trader trader = trader(symbol());
        BigDecimal unit = trader.quantity();
        trader.market(Side.BUY, unit);
        OrderRequest order = OrderRequest.market(symbol(), Side.SELL, unit.multiply(TWO)).toBuilder()
                .reduceOnly(true)
                .build();
        try {
            trader.ended(trader.place(order).ref());
        } catch (OrderRejectedException e) {
            assertThat(e.mayHaveReachedExchange()).isTrue();
        }
        assertThat(exchange().positions().position(symbol(), PositionSide.SHORT))
                .isEmpty();
    }

    @Test
    void reduceOnlyLimitOrderReduces() {
        needs(Feature.REDUCE_ONLY, symbol());
        Trader trader = trader(symbol());
        trader.market(Side.BUY, trader.quantity());
        OrderAck ack = trader.place(
                OrderRequest.limit(symbol(), Side.SELL, trader.quantity(), trader.through(Side.SELL)).toBuilder()
                        .reduceOnly(true)
                        .build());
        assertThat(trader.ended(ack.ref()).reduceOnly()).isTrue();
        hasNone();
    }

    @Test
    void leverageIsSetAndMayBeSetAgain() {
        needs(Feature.LEVERAGE, symbol());
        Trader trader = trader(symbol());
        exchange().positions().setLeverage(symbol(), BigDecimal.valueOf(5));
        exchange().positions().setLeverage(symbol(), BigDecimal.valueOf(5));
        trader.market(Side.BUY, trader.quantity());
        assertThat(has(PositionSide.LONG, trader.quantity()).leverage().orElseThrow())
                .isEqualByComparingTo("5");
        exchange().trading().closePosition(symbol());
        hasNone();
        exchange().positions().setLeverage(symbol(), BigDecimal.TEN);
    }

    @Test
    void leverageOutOfRangeIsRefusedBeforeSending() {
        needs(Feature.LEVERAGE, symbol());
        BigDecimal max = trader(symbol()).instrument().maxLeverage().orElseThrow();
        sendsNothing(() -> {
            assertThatThrownBy(() -> exchange().positions().setLeverage(symbol(), max.add(BigDecimal.ONE)))
                    .isInstanceOf(InvalidRequestException.class);
            assertThatThrownBy(() -> exchange().positions().setLeverage(symbol(), BigDecimal.ZERO))
                    .isInstanceOf(InvalidRequestException.class);
        });
    }

    @Test
    void marginModeMayBeSetAgain() {
        needs(Feature.MARGIN_MODE, symbol());
        exchange().positions().setMarginMode(symbol(), MarginMode.CROSS);
        exchange().positions().setMarginMode(symbol(), MarginMode.CROSS);
    }

    @Test
    void hedgeModeHoldsBothSidesAndClosesEach() {
        needs(Feature.HEDGE_MODE, symbol());
        Trader trader = trader(symbol());
        exchange().positions().setPositionMode(symbol(), PositionMode.HEDGE);
        exchange().positions().setPositionMode(symbol(), PositionMode.HEDGE);
        for (PositionSide side : PositionSide.values()) {
            OrderAck ack = trader.place(OrderRequest.market(symbol(), side.entrySide(), trader.quantity()).toBuilder()
                    .positionSide(side)
                    .build());
            assertThat(trader.ended(ack.ref()).positionSide()).contains(side);
        }
        assertThat(has(PositionSide.LONG, trader.quantity()).mode()).contains(PositionMode.HEDGE);
        assertThat(has(PositionSide.SHORT, trader.quantity()).mode()).contains(PositionMode.HEDGE);

        exchange().trading().closePosition(symbol(), PositionSide.LONG);
        List<Position> left = eventually(() -> exchange().positions().positions(symbol()), all -> all.size() == 1);
        assertThat(left).extracting(Position::side).containsExactly(PositionSide.SHORT);

        exchange().trading().closePosition(symbol());
        hasNone();
        exchange().positions().setPositionMode(symbol(), PositionMode.ONE_WAY);
        exchange().positions().setPositionMode(symbol(), PositionMode.ONE_WAY);
    }

    private void endsUnfilled(Trader trader, OrderRequest request) {
        try {
            assertThat(trader.ended(trader.place(request).ref()).filledQuantity())
                    .isZero();
        } catch (OrderRejectedException e) {
            assertThat(e.call()).isPresent();
        }
    }

    private Position has(PositionSide side, BigDecimal quantity) {
        Optional<Position> position = eventually(
                () -> exchange().positions().position(symbol(), side),
                found ->
                        found.filter(p -> p.quantity().compareTo(quantity) == 0).isPresent());
        assertThat(position)
                .hasValueSatisfying(found -> assertThat(found.quantity()).isEqualByComparingTo(quantity));
        return position.orElseThrow();
    }

    private void hasNone() {
        assertThat(eventually(() -> exchange().positions().positions(symbol()), List::isEmpty))
                .isEmpty();
    }
}
