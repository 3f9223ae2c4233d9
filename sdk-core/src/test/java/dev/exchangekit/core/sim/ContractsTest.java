package dev.exchangekit.core.sim;

import static dev.exchangekit.core.sim.SimWorld.ALICE;
import static dev.exchangekit.core.sim.SimWorld.BOB;
import static dev.exchangekit.core.sim.SimWorld.CAROL;
import static dev.exchangekit.core.sim.SimWorld.PERP;
import static dev.exchangekit.core.sim.SimWorld.SPOT;
import static dev.exchangekit.core.sim.SimWorld.buy;
import static dev.exchangekit.core.sim.SimWorld.d;
import static dev.exchangekit.core.sim.SimWorld.refusal;
import static dev.exchangekit.core.sim.SimWorld.sell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.exchangekit.core.sim.SimRejection.Reason;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContractsTest {
    private final SimWorld world = new SimWorld();
    private final SimExchange sim = world.sim;
    private final SimAccount alice = sim.account(ALICE);

    @Test
    void aPositionAveragesItsEntryAndRealizesProfitAsItCloses() {
        world.trade(ALICE, SimSide.BUY, "1", "10000");
        world.trade(ALICE, SimSide.BUY, "3", "11000");

        SimPosition open = world.position(ALICE);
        assertThat(open.side()).isEqualTo(SimSide.BUY);
        assertThat(open.quantity()).isEqualByComparingTo("4");
        assertThat(open.entryPrice()).isEqualByComparingTo("10750");
        assertThat(open.unrealizedProfit()).isEqualByComparingTo("1000");
        assertThat(open.margin()).isEqualByComparingTo("4300");

        world.trade(ALICE, SimSide.SELL, "1", "12000");

        // Fees: 5, 16.5 and 6 as a taker.
        SimPosition reduced = world.position(ALICE);
        assertThat(reduced.entryPrice()).isEqualByComparingTo("10750");
        assertThat(reduced.realizedProfit()).isEqualByComparingTo("1222.5");
        assertThat(world.balance(ALICE, "USDT").total()).isEqualByComparingTo("101222.5");
        SimFill closing = alice.fills(SimScope.symbol(PERP)).get(0);
        assertThat(closing.realizedProfit()).isEqualByComparingTo("1250");
        assertThat(closing.closedQuantity()).isEqualByComparingTo("1");
        assertThat(closing.fee()).isEqualByComparingTo("6");
        assertThat(closing.feeAsset()).isEqualTo("USDT");
    }

    @Test
    void aShortEarnsWhenThePriceFalls() {
        world.trade(ALICE, SimSide.SELL, "2", "10000");
        sim.setMark(PERP, d("9900"));

        SimPosition position = world.position(ALICE);
        assertThat(position.side()).isEqualTo(SimSide.SELL);
        assertThat(position.unrealizedProfit()).isEqualByComparingTo("200");
        assertThat(position.liquidationPrice()).isEqualByComparingTo("10950");
        assertThat(world.position(CAROL).unrealizedProfit()).isEqualByComparingTo("-200");
        assertThat(sim.market().ticker(PERP).openInterest()).isEqualByComparingTo("2");
    }

    @Test
    void anOrderLargerThanThePositionFlipsIt() {
        world.trade(ALICE, SimSide.BUY, "1", "10000");
        alice.setTradingStop(PERP, SimPositionSide.BOTH, new SimTradingStop(d("12000"), null, null, null));

        world.trade(ALICE, SimSide.SELL, "3", "10100");

        SimPosition flipped = world.position(ALICE);
        assertThat(flipped.side()).isEqualTo(SimSide.SELL);
        assertThat(flipped.quantity()).isEqualByComparingTo("2");
        assertThat(flipped.entryPrice()).isEqualByComparingTo("10100");
        assertThat(flipped.stop()).isEqualTo(SimTradingStop.NONE);
        assertThat(flipped.cumulativeProfit()).isEqualByComparingTo("79.85");
        assertThat(alice.fills(SimScope.symbol(PERP)).get(0).closedQuantity()).isEqualByComparingTo("1");
    }

    @Test
    void aClosedPositionIsEmpty() {
        world.trade(ALICE, SimSide.BUY, "1", "10000");
        world.trade(ALICE, SimSide.SELL, "1", "10000");

        SimPosition empty = world.position(ALICE);
        assertThat(empty.isEmpty()).isTrue();
        assertThat(empty.side()).isNull();
        assertThat(empty.entryPrice()).isZero();
        assertThat(empty.realizedProfit()).isEqualByComparingTo("-10");
        assertThat(world.balance(ALICE, "USDT").free()).isEqualByComparingTo("99990");
    }

    @Test
    void ordersNeedMarginForWhatTheyOpenOnly() {
        world.place(ALICE, buy(PERP, "10", "10000"));
        assertThat(world.balance(ALICE, "USDT").orderMargin()).isEqualByComparingTo("10000");
        sim.cancelAll(ALICE, SimScope.symbol(PERP));

        world.trade(ALICE, SimSide.BUY, "10", "10000");
        world.place(ALICE, sell(PERP, "4", "11000"));
        world.place(ALICE, sell(PERP, "8", "11000"));

        SimBalance balance = world.balance(ALICE, "USDT");
        assertThat(balance.positionMargin()).isEqualByComparingTo("10000");
        assertThat(balance.orderMargin()).isEqualByComparingTo("2200");
    }

    @Test
    void marginAndOpeningFeeMustBeFree() {
        assertThat(refusal(() -> world.place(ALICE, buy(PERP, "100", "10000")))).isEqualTo(Reason.INSUFFICIENT_BALANCE);
        SimOrder order = world.place(ALICE, buy(PERP, "99.5", "10000"));
        assertThat(refusal(() -> sim.amend(ALICE, new AmendOrder(order.ref(), d("10100"), null))))
                .isEqualTo(Reason.INSUFFICIENT_BALANCE);
        assertThat(world.now(order).price()).isEqualByComparingTo("10000");

        alice.setLeverage(PERP, d("20"));
        assertThat(world.balance(ALICE, "USDT").orderMargin()).isEqualByComparingTo("49750");
    }

    @Test
    void anUnrealizedLossIsNotFree() {
        world.trade(ALICE, SimSide.BUY, "10", "10000");
        sim.setMark(PERP, d("9000"));

        SimBalance balance = world.balance(ALICE, "USDT");
        assertThat(balance.total()).isEqualByComparingTo("99950");
        assertThat(balance.equity()).isEqualByComparingTo("89950");
        assertThat(balance.free()).isEqualByComparingTo("79950");
    }

    @Test
    void reduceOnlyNeedsAPositionToReduceAndIsCutToIt() {
        assertThat(refusal(() -> world.place(ALICE, sell(PERP, "1", "10000").reduceOnly(true))))
                .isEqualTo(Reason.REDUCE_ONLY);
        world.trade(ALICE, SimSide.BUY, "2", "10000");
        assertThat(refusal(() -> world.place(ALICE, buy(PERP, "1", "9000").reduceOnly(true))))
                .isEqualTo(Reason.REDUCE_ONLY);

        SimOrder cut = world.place(ALICE, sell(PERP, "5", "11000").reduceOnly(true));
        assertThat(cut.quantity()).isEqualByComparingTo("2");
        assertThat(world.balance(ALICE, "USDT").orderMargin()).isZero();
    }

    @Test
    void excessReduceOnlyIsRefusedWhereTheRulesSaySo() {
        SimWorld strict = new SimWorld(rules -> rules.reduceOnlyExcess(SimRules.ReduceOnlyExcess.REJECT));
        strict.trade(ALICE, SimSide.BUY, "2", "10000");

        assertThat(refusal(
                        () -> strict.place(ALICE, sell(PERP, "2.001", "11000").reduceOnly(true))))
                .isEqualTo(Reason.REDUCE_ONLY);
    }

    @Test
    void restingReduceOnlyOrdersFollowThePositionDown() {
        world.trade(ALICE, SimSide.BUY, "2", "10000");
        SimOrder first = world.place(ALICE, sell(PERP, "2", "11000").reduceOnly(true));
        SimOrder second = world.place(ALICE, sell(PERP, "2", "11000").reduceOnly(true));

        world.place(BOB, buy(PERP, "1.5", "11000"));
        assertThat(world.now(first).quantity()).isEqualByComparingTo("2");
        assertThat(world.now(second).quantity()).isEqualByComparingTo("0.5");
        assertThat(sim.market().book(PERP, 1).asks()).containsExactly(new SimLevel(d("11000"), d("1.0")));

        SimOrder taker = world.place(BOB, buy(PERP, "2", "11000"));
        assertThat(taker.filled()).isEqualByComparingTo("0.5");
        assertThat(world.position(ALICE).isEmpty()).isTrue();
        assertThat(world.now(first).status()).isEqualTo(SimOrderStatus.FILLED);
        assertThat(world.now(second).cancelReason()).isEqualTo(SimCancelReason.REDUCE_ONLY);
    }

    @Test
    void hedgeModeKeepsLongAndShortApart() {
        alice.setPositionMode(SimScope.market(SimMarket.LINEAR), SimPositionMode.HEDGE);
        world.place(BOB, sell(PERP, "3", "10000"));
        world.place(ALICE, buy(PERP, "3", "10000").positionSide(SimPositionSide.LONG));
        world.place(BOB, buy(PERP, "2", "10000"));
        world.place(ALICE, sell(PERP, "2", "10000").positionSide(SimPositionSide.SHORT));

        assertThat(alice.positions(SimScope.everything()))
                .extracting(
                        SimPosition::positionSide,
                        SimPosition::side,
                        p -> p.quantity().stripTrailingZeros())
                .containsExactly(
                        tuple(SimPositionSide.LONG, SimSide.BUY, d("3")),
                        tuple(SimPositionSide.SHORT, SimSide.SELL, d("2")));

        SimOrder closing = world.place(ALICE, sell(PERP, "5", "10100").positionSide(SimPositionSide.LONG));
        assertThat(closing.quantity()).as("a sell of the long only closes").isEqualByComparingTo("3");
        world.place(BOB, buy(PERP, "3", "10100"));
        assertThat(alice.position(PERP, SimPositionSide.LONG).isEmpty()).isTrue();
        assertThat(alice.position(PERP, SimPositionSide.SHORT).quantity()).isEqualByComparingTo("2");
        assertThat(refusal(() -> world.place(
                        ALICE,
                        sell(PERP, "1", "10100")
                                .positionSide(SimPositionSide.SHORT)
                                .reduceOnly(true))))
                .isEqualTo(Reason.REDUCE_ONLY);
    }

    @Test
    void thePositionSideMustFitTheMode() {
        assertThat(refusal(() -> world.place(ALICE, buy(PERP, "1", "100").positionSide(SimPositionSide.LONG))))
                .isEqualTo(Reason.POSITION_MODE_MISMATCH);
        alice.setPositionMode(SimScope.symbol(PERP), SimPositionMode.HEDGE);
        assertThat(refusal(() -> world.place(ALICE, buy(PERP, "1", "100")))).isEqualTo(Reason.POSITION_MODE_MISMATCH);
        assertThat(alice.positionMode(PERP)).isEqualTo(SimPositionMode.HEDGE);
    }

    @Test
    void aModeSwitchNeedsAFlatAccountAndAChange() {
        SimScope scope = SimScope.settle(SimMarket.LINEAR, "USDT");
        assertThat(refusal(() -> alice.setPositionMode(scope, SimPositionMode.ONE_WAY)))
                .isEqualTo(Reason.POSITION_MODE_NOT_MODIFIED);
        SimOrder order = world.place(ALICE, buy(PERP, "1", "100"));
        assertThat(refusal(() -> alice.setPositionMode(scope, SimPositionMode.HEDGE)))
                .isEqualTo(Reason.MODE_SWITCH_BLOCKED);
        sim.cancel(ALICE, order.ref());
        world.trade(ALICE, SimSide.BUY, "1", "100");
        assertThat(refusal(() -> alice.setPositionMode(scope, SimPositionMode.HEDGE)))
                .isEqualTo(Reason.MODE_SWITCH_BLOCKED);

        assertThat(refusal(() -> alice.setMarginMode(SimMarginMode.CROSS))).isEqualTo(Reason.MARGIN_MODE_NOT_MODIFIED);
        alice.setMarginMode(SimMarginMode.ISOLATED);
        assertThat(alice.marginMode()).isEqualTo(SimMarginMode.ISOLATED);
    }

    @Test
    void leverageHasLimitsAndNoticesWhenNothingChanges() {
        assertThat(refusal(() -> alice.setLeverage(PERP, d("10")))).isEqualTo(Reason.LEVERAGE_NOT_MODIFIED);
        assertThat(refusal(() -> alice.setLeverage(PERP, d("50.5")))).isEqualTo(Reason.LEVERAGE_OUT_OF_RANGE);
        assertThat(refusal(() -> alice.setLeverage(PERP, d("0.5")))).isEqualTo(Reason.LEVERAGE_OUT_OF_RANGE);
        assertThat(refusal(() -> alice.setLeverage(PERP, d("3.3")))).isEqualTo(Reason.LEVERAGE_OUT_OF_RANGE);
        assertThat(refusal(() -> alice.setLeverage(SPOT, d("3")))).isEqualTo(Reason.UNSUPPORTED);

        world.trade(ALICE, SimSide.BUY, "20", "10000");
        assertThat(refusal(() -> alice.setLeverage(PERP, d("1")))).isEqualTo(Reason.INSUFFICIENT_BALANCE);
        assertThat(alice.leverage(PERP, SimPositionSide.BOTH)).isEqualByComparingTo("10");
        alice.setLeverage(PERP, d("20"), d("5"));
        assertThat(world.position(ALICE).margin()).isEqualByComparingTo("10000");
        assertThat(alice.leverage(PERP, SimPositionSide.SHORT)).isEqualByComparingTo("5");
    }

    @Test
    void aTradingStopIsKeptOnThePositionAndChecked() {
        SimTradingStop both = new SimTradingStop(d("11000"), d("9000"), null, null);
        assertThat(refusal(() -> alice.setTradingStop(PERP, SimPositionSide.BOTH, both)))
                .isEqualTo(Reason.NO_POSITION);
        world.trade(ALICE, SimSide.BUY, "1", "10000");

        assertThat(alice.setTradingStop(PERP, SimPositionSide.BOTH, both).stop())
                .isEqualTo(both);
        assertThat(refusal(() -> alice.setTradingStop(PERP, SimPositionSide.BOTH, both)))
                .isEqualTo(Reason.TRADING_STOP_NOT_MODIFIED);
        assertThat(refusal(() -> alice.setTradingStop(
                        PERP, SimPositionSide.BOTH, new SimTradingStop(d("9500"), null, null, null))))
                .isEqualTo(Reason.TRADING_STOP_INVALID);
        SimTradingStop change = new SimTradingStop(null, BigDecimal.ZERO, d("150"), null);
        assertThat(alice.setTradingStop(PERP, SimPositionSide.BOTH, change).stop())
                .isEqualTo(new SimTradingStop(d("11000"), null, d("150"), null));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void randomTradingIsASumOfZeroLessFees(long seed) {
        BigDecimal[] fees = {BigDecimal.ZERO};
        sim.addListener(event -> {
            if (event instanceof SimEvent.Filled filled) {
                fees[0] = fees[0].add(filled.fill().fee());
            }
        });
        RandomTrader trader = new RandomTrader(sim, PERP, new Random(seed));
        for (int i = 0; i < 500; i++) {
            trader.act();
            BigDecimal size = BigDecimal.ZERO;
            BigDecimal equity = BigDecimal.ZERO;
            for (String account : List.of(ALICE, BOB, CAROL)) {
                SimPosition position = world.position(account);
                BigDecimal sign = position.side() == SimSide.SELL ? d("-1") : BigDecimal.ONE;
                size = size.add(position.quantity().multiply(sign));
                equity = equity.add(world.balance(account, "USDT").equity());
                checkReduceOnly(position, sim.account(account));
            }
            assertThat(size).isZero();
            // Average entry prices are rounded at the twelfth decimal.
            assertThat(equity.add(fees[0])).isCloseTo(d("300000"), within(d("0.000001")));
        }
    }

    private static void checkReduceOnly(SimPosition position, SimAccount account) {
        for (SimOrder order : account.openOrders(SimScope.symbol(PERP))) {
            if (order.origin().isWhole()) {
                assertThat(order.quantity()).isEqualByComparingTo(position.quantity());
            }
            if (order.reduceOnly() && (!order.isUntriggered() || order.origin().isExit())) {
                assertThat(position.side()).isEqualTo(order.side().opposite());
                assertThat(order.isUntriggered() || order.remaining().compareTo(position.quantity()) <= 0)
                        .isTrue();
            }
        }
    }
}
