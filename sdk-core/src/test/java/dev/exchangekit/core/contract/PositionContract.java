package dev.exchangekit.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.exchangekit.core.error.InvalidRequestException;
import dev.exchangekit.core.error.OrderRejectedException;
import dev.exchangekit.core.exchange.Feature;
import dev.exchangekit.core.model.MarginMode;
import dev.exchangekit.core.model.Order;
import dev.exchangekit.core.model.OrderAck;
import dev.exchangekit.core.model.OrderRequest;
import dev.exchangekit.core.model.Position;
import dev.exchangekit.core.model.PositionMode;
import dev.exchangekit.core.model.PositionSide;
import dev.exchangekit.core.model.Side;
import dev.exchangekit.core.model.Symbol;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Facts of positions, seen on a linear perpetual. */
public abstract class PositionContract extends ExchangeContract {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    @BeforeEach
    void needsPositions() {
        needs(Feature.POSITIONS, perpetual());
    }

    @Test
    void positionOpensGrowsShrinksAndCloses() {
        Trader trader = trader(perpetual());
        BigDecimal unit = trader.quantity();
        Order opened = trader.market(Side.BUY, unit);
        Position position = has(PositionSide.LONG, unit);
        assertThat(position.symbol()).isEqualTo(perpetual());
        assertThat(position.entryPrice().orElseThrow())
                .isEqualByComparingTo(opened.averagePrice().orElseThrow());

        trader.market(Side.BUY, unit);
        has(PositionSide.LONG, unit.multiply(TWO));
        trader.market(Side.SELL, unit);
        has(PositionSide.LONG, unit);
        trader.market(Side.SELL, unit);
        hasNone();
    }

    @Test
    void sellingOpensAShortPosition() {
        Trader trader = trader(perpetual());
        trader.market(Side.SELL, trader.quantity());
        has(PositionSide.SHORT, trader.quantity());
        assertThat(exchange().positions().position(perpetual(), PositionSide.SHORT))
                .isPresent();
        assertThat(exchange().positions().position(perpetual(), PositionSide.LONG))
                .isEmpty();
    }

    @Test
    void sellingMoreThanIsHeldTurnsThePosition() {
        Trader trader = trader(perpetual());
        BigDecimal unit = trader.quantity();
        trader.market(Side.BUY, unit);
        trader.market(Side.SELL, unit.multiply(TWO));
        has(PositionSide.SHORT, unit);
    }

    @Test
    void positionTellsWhatATraderWatches() {
        Trader trader = trader(perpetual());
        trader.market(Side.BUY, trader.quantity());
        Position position = has(PositionSide.LONG, trader.quantity());
        BigDecimal mark = position.markPrice().orElseThrow();
        BigDecimal entry = position.entryPrice().orElseThrow();
        BigDecimal unrealized = position.unrealizedProfit().orElseThrow();
        assertThat(mark).isPositive();
        assertThat(unrealized.signum()).isEqualTo(mark.compareTo(entry));
        BigDecimal worth = mark.multiply(position.quantity());
        assertThat(position.notional().orElseThrow())
                .isBetween(worth.multiply(new BigDecimal("0.9")), worth.multiply(new BigDecimal("1.1")));
        assertThat(position.returnPercent().orElseThrow().signum()).isEqualTo(unrealized.signum());
        assertThat(position.leverage())
                .hasValueSatisfying(leverage -> assertThat(leverage).isGreaterThanOrEqualTo(BigDecimal.ONE));
        position.liquidationPrice().ifPresent(price -> assertThat(price).isLessThan(entry));
        assertThat(position.mode()).contains(PositionMode.ONE_WAY);
        assertThat(position.nativeModel()).isPresent();
    }

    @Test
    void allPositionsHoldThoseOfEachSymbol() {
        Trader trader = trader(perpetual());
        trader.market(Side.BUY, trader.quantity());
        has(PositionSide.LONG, trader.quantity());
        assertThat(exchange().positions().positions()).anySatisfy(position -> {
            assertThat(position.symbol()).isEqualTo(perpetual());
            assertThat(position.quantity()).isEqualByComparingTo(trader.quantity());
        });
    }

    @Test
    void closePositionClosesIt() {
        Trader trader = trader(perpetual());
        trader.market(Side.SELL, trader.quantity());
        has(PositionSide.SHORT, trader.quantity());
        List<OrderAck> acks = exchange().trading().closePosition(perpetual());
        assertThat(acks).hasSize(1);
        Order order = trader.ended(acks.get(0).ref());
        assertThat(order.side()).isEqualTo(Side.BUY);
        assertThat(order.reduceOnly()).isTrue();
        hasNone();
    }

    @Test
    void closingNothingSendsNoOrder() {
        assertThat(exchange().trading().closePosition(perpetual())).isEmpty();
        assertThat(exchange().trading().closePosition(perpetual(), PositionSide.LONG))
                .isEmpty();
    }

    @Test
    void reduceOnlyOrderOpensNothing() {
        needs(Feature.REDUCE_ONLY, perpetual());
        Trader trader = trader(perpetual());
        OrderRequest order = OrderRequest.market(perpetual(), Side.SELL, trader.quantity()).toBuilder()
                .reduceOnly(true)
                .build();
        endsUnfilled(trader, order);
        hasNone();
    }

    @Test
    void reduceOnlyOrderNeverTurnsThePosition() {
        needs(Feature.REDUCE_ONLY, perpetual());
        Trader trader = trader(perpetual());
        BigDecimal unit = trader.quantity();
        trader.market(Side.BUY, unit);
        OrderRequest order = OrderRequest.market(perpetual(), Side.SELL, unit.multiply(TWO)).toBuilder()
                .reduceOnly(true)
                .build();
        try {
            trader.ended(trader.place(order).ref());
        } catch (OrderRejectedException e) {
            assertThat(e.mayHaveReachedExchange()).isTrue();
        }
        assertThat(exchange().positions().position(perpetual(), PositionSide.SHORT))
                .isEmpty();
    }

    @Test
    void reduceOnlyLimitOrderReduces() {
        needs(Feature.REDUCE_ONLY, perpetual());
        Trader trader = trader(perpetual());
        trader.market(Side.BUY, trader.quantity());
        OrderAck ack = trader.place(
                OrderRequest.limit(perpetual(), Side.SELL, trader.quantity(), trader.through(Side.SELL)).toBuilder()
                        .reduceOnly(true)
                        .build());
        assertThat(trader.ended(ack.ref()).reduceOnly()).isTrue();
        hasNone();
    }

    @Test
    void leverageIsSetAndMayBeSetAgain() {
        needs(Feature.LEVERAGE, perpetual());
        Trader trader = trader(perpetual());
        exchange().positions().setLeverage(perpetual(), BigDecimal.valueOf(5));
        exchange().positions().setLeverage(perpetual(), BigDecimal.valueOf(5));
        trader.market(Side.BUY, trader.quantity());
        assertThat(has(PositionSide.LONG, trader.quantity()).leverage().orElseThrow())
                .isEqualByComparingTo("5");
        exchange().trading().closePosition(perpetual());
        hasNone();
        exchange().positions().setLeverage(perpetual(), BigDecimal.TEN);
    }

    @Test
    void leverageOutOfRangeIsRefusedBeforeSending() {
        needs(Feature.LEVERAGE, perpetual());
        BigDecimal max = trader(perpetual()).instrument().maxLeverage().orElseThrow();
        sendsNothing(() -> {
            assertThatThrownBy(() -> exchange().positions().setLeverage(perpetual(), max.add(BigDecimal.ONE)))
                    .isInstanceOf(InvalidRequestException.class);
            assertThatThrownBy(() -> exchange().positions().setLeverage(perpetual(), BigDecimal.ZERO))
                    .isInstanceOf(InvalidRequestException.class);
        });
    }

    @Test
    void marginModeMayBeSetAgain() {
        needs(Feature.MARGIN_MODE, perpetual());
        exchange().positions().setMarginMode(perpetual(), MarginMode.CROSS);
        exchange().positions().setMarginMode(perpetual(), MarginMode.CROSS);
    }

    @Test
    void hedgeModeHoldsBothSidesAndClosesEach() {
        needs(Feature.HEDGE_MODE, perpetual());
        Trader trader = trader(perpetual());
        exchange().positions().setPositionMode(perpetual(), PositionMode.HEDGE);
        exchange().positions().setPositionMode(perpetual(), PositionMode.HEDGE);
        for (PositionSide side : PositionSide.values()) {
            OrderAck ack =
                    trader.place(OrderRequest.market(perpetual(), side.entrySide(), trader.quantity()).toBuilder()
                            .positionSide(side)
                            .build());
            assertThat(trader.ended(ack.ref()).positionSide()).contains(side);
        }
        assertThat(has(PositionSide.LONG, trader.quantity()).mode()).contains(PositionMode.HEDGE);
        assertThat(has(PositionSide.SHORT, trader.quantity()).mode()).contains(PositionMode.HEDGE);

        exchange().trading().closePosition(perpetual(), PositionSide.LONG);
        List<Position> left = eventually(() -> exchange().positions().positions(perpetual()), all -> all.size() == 1);
        assertThat(left).extracting(Position::side).containsExactly(PositionSide.SHORT);

        exchange().trading().closePosition(perpetual());
        hasNone();
        exchange().positions().setPositionMode(perpetual(), PositionMode.ONE_WAY);
        exchange().positions().setPositionMode(perpetual(), PositionMode.ONE_WAY);
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
        Symbol symbol = perpetual();
        Optional<Position> position = eventually(
                () -> exchange().positions().position(symbol, side),
                found ->
                        found.filter(p -> p.quantity().compareTo(quantity) == 0).isPresent());
        assertThat(position)
                .hasValueSatisfying(found -> assertThat(found.quantity()).isEqualByComparingTo(quantity));
        return position.orElseThrow();
    }

    private void hasNone() {
        assertThat(eventually(() -> exchange().positions().positions(perpetual()), List::isEmpty))
                .isEmpty();
    }
}
