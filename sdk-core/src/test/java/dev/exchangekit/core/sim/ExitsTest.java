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

import dev.exchangekit.core.sim.SimRejection.Reason;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExitsTest {
    private final SimWorld world = new SimWorld();
    private final SimExchange sim = world.sim;
    private final SimAccount alice = sim.account(ALICE);

    @BeforeEach
    void prices() {
        last(SPOT, "10000");
        last(PERP, "10000");
    }

    private void last(SimSymbol symbol, String price) {
        world.place(CAROL, sell(symbol, "0.01", price));
        world.place(BOB, buy(symbol, "0.01", price));
    }

    private List<SimOrder> waiting() {
        return alice.openOrders(SimScope.everything()).stream()
                .filter(SimOrder::isUntriggered)
                .toList();
    }

    private SimOrder exit(SimOrderOrigin origin) {
        return waiting().stream()
                .filter(order -> order.origin() == origin)
                .findFirst()
                .orElseThrow();
    }

    private SimCancelReason ended(SimOrder order) {
        return Objects.requireNonNull(world.now(order).cancelReason());
    }

    @Test
    void anOrderLeavesExitsForItsWholePositionWhenItFills() {
        world.place(
                ALICE,
                buy(PERP, "2", "9900")
                        .exits(SimExits.whole(d("11000"), d("9000")))
                        .clientId("entry"));
        assertThat(waiting()).isEmpty();
        world.place(CAROL, sell(PERP, "1", "9900"));

        assertThat(waiting())
                .extracting(SimOrder::origin, SimOrder::side, SimOrder::reduceOnly, SimOrder::parentClientId)
                .containsExactlyInAnyOrder(
                        tuple(SimOrderOrigin.TAKE_PROFIT, SimSide.SELL, true, "entry"),
                        tuple(SimOrderOrigin.STOP_LOSS, SimSide.SELL, true, "entry"));
        assertThat(exit(SimOrderOrigin.STOP_LOSS).quantity()).isEqualByComparingTo("1");
        world.place(CAROL, sell(PERP, "1", "9900"));
        assertThat(waiting()).hasSize(2);
        assertThat(exit(SimOrderOrigin.STOP_LOSS).quantity()).isEqualByComparingTo("2");
        assertThat(world.position(ALICE).stop()).isEqualTo(new SimTradingStop(d("11000"), d("9000"), null, null));
    }

    @Test
    void aTriggeredExitClosesThePositionAndEndsItsPair() {
        world.trade(ALICE, SimSide.BUY, "2", "10000");
        alice.setTradingStop(PERP, SimPositionSide.BOTH, new SimTradingStop(d("11000"), d("9000"), null, null));
        SimOrder profit = exit(SimOrderOrigin.TAKE_PROFIT);
        SimOrder loss = exit(SimOrderOrigin.STOP_LOSS);
        world.place(CAROL, buy(PERP, "5", "8900"));
        last(PERP, "9000");

        assertThat(world.now(loss).averagePrice()).isEqualByComparingTo("8900");
        assertThat(world.now(loss).status()).isEqualTo(SimOrderStatus.FILLED);
        assertThat(ended(profit)).isEqualTo(SimCancelReason.PAIR_TRIGGERED);
        assertThat(world.position(ALICE).isEmpty()).isTrue();
        assertThat(world.position(ALICE).stop()).isEqualTo(SimTradingStop.NONE);
        assertThat(waiting()).isEmpty();
    }

    @Test
    void exitsFollowTheirPositionAndEndWithIt() {
        world.trade(ALICE, SimSide.SELL, "2", "10000");
        alice.setTradingStop(PERP, SimPositionSide.BOTH, new SimTradingStop(d("9000"), d("11000"), null, null));
        SimOrder loss = exit(SimOrderOrigin.STOP_LOSS);
        assertThat(loss.side()).isEqualTo(SimSide.BUY);

        world.trade(ALICE, SimSide.SELL, "1", "10000");
        assertThat(world.now(loss).quantity()).isEqualByComparingTo("3");
        world.trade(ALICE, SimSide.BUY, "2.5", "10000");
        assertThat(world.now(loss).quantity()).isEqualByComparingTo("0.5");
        world.trade(ALICE, SimSide.BUY, "1", "10000");

        assertThat(ended(loss)).isEqualTo(SimCancelReason.POSITION_CLOSED);
        assertThat(waiting()).isEmpty();
        assertThat(world.position(ALICE).side()).isEqualTo(SimSide.BUY);
    }

    @Test
    void aTradingStopIsMovedAndRemoved() {
        world.trade(ALICE, SimSide.BUY, "1", "10000");
        alice.setTradingStop(PERP, SimPositionSide.BOTH, new SimTradingStop(d("11000"), d("9000"), null, null));
        SimOrder profit = exit(SimOrderOrigin.TAKE_PROFIT);
        SimTradingStop moved = new SimTradingStop(d("12000"), null, null, null, SimPriceKind.MARK, null);
        assertThat(alice.setTradingStop(PERP, SimPositionSide.BOTH, moved).stop())
                .isEqualTo(new SimTradingStop(d("12000"), d("9000"), null, null, SimPriceKind.MARK, null));
        assertThat(world.now(profit).trigger())
                .isEqualTo(SimTrigger.rising(d("12000")).by(SimPriceKind.MARK));

        SimTradingStop removed = new SimTradingStop(BigDecimal.ZERO, null, null, null);
        assertThat(alice.setTradingStop(PERP, SimPositionSide.BOTH, removed).stop())
                .isEqualTo(new SimTradingStop(null, d("9000"), null, null));
        assertThat(ended(profit)).isEqualTo(SimCancelReason.USER);
        assertThat(waiting()).hasSize(1);
    }

    @Test
    void twoExitsSetTogetherAreCancelledTogether() {
        world.trade(ALICE, SimSide.BUY, "1", "10000");
        alice.setTradingStop(PERP, SimPositionSide.BOTH, new SimTradingStop(d("11000"), d("9000"), null, null));
        sim.cancel(ALICE, exit(SimOrderOrigin.TAKE_PROFIT).ref());
        assertThat(waiting()).isEmpty();

        alice.setTradingStop(PERP, SimPositionSide.BOTH, new SimTradingStop(d("11000"), null, null, null));
        alice.setTradingStop(PERP, SimPositionSide.BOTH, new SimTradingStop(null, d("9000"), null, null));
        sim.cancel(ALICE, exit(SimOrderOrigin.TAKE_PROFIT).ref());
        assertThat(waiting()).extracting(SimOrder::origin).containsExactly(SimOrderOrigin.STOP_LOSS);
    }

    @Test
    void partialExitsCloseWhatTheirOrderOpenedWithLimitOrders() {
        world.trade(ALICE, SimSide.BUY, "5", "10000");
        world.place(
                ALICE,
                buy(PERP, "2", "9900")
                        .exits(SimExits.partial(d("11000"), d("9000")).limits(d("10990"), null)));
        world.place(CAROL, sell(PERP, "0.5", "9900"));
        world.place(CAROL, sell(PERP, "1", "9900"));
        SimOrder profit = exit(SimOrderOrigin.PARTIAL_TAKE_PROFIT);
        SimOrder loss = exit(SimOrderOrigin.PARTIAL_STOP_LOSS);
        assertThat(waiting()).hasSize(2);
        assertThat(profit.quantity()).isEqualByComparingTo("1.5");
        assertThat(world.position(ALICE).stop()).isEqualTo(SimTradingStop.NONE);

        last(PERP, "11000");

        assertThat(world.now(profit).status()).isEqualTo(SimOrderStatus.NEW);
        assertThat(sim.market().book(PERP, 1).asks()).containsExactly(new SimLevel(d("10990"), d("1.5")));
        assertThat(ended(loss)).isEqualTo(SimCancelReason.PAIR_TRIGGERED);
        assertThat(world.position(ALICE).quantity()).isEqualByComparingTo("6.5");
    }

    @Test
    void exitsForPartsOfAPositionAreAddedOneByOne() {
        world.trade(ALICE, SimSide.BUY, "2", "10000");
        SimExits both = SimExits.partial(d("11000"), d("9000"));
        alice.addExits(PERP, SimPositionSide.BOTH, both, d("1"));
        alice.addExits(PERP, SimPositionSide.BOTH, SimExits.partial(null, d("8000")), d("2"));
        assertThat(waiting()).hasSize(3);
        assertThat(refusal(() -> alice.addExits(PERP, SimPositionSide.BOTH, both, d("2.001"))))
                .isEqualTo(Reason.EXIT_TOO_LARGE);
        assertThat(refusal(() -> alice.addExits(PERP, SimPositionSide.BOTH, SimExits.partial(d("9000"), null), d("1"))))
                .isEqualTo(Reason.TRADING_STOP_INVALID);

        world.place(CAROL, buy(PERP, "5", "7900"));
        last(PERP, "9000");
        assertThat(world.position(ALICE).isEmpty()).isTrue();
        assertThat(waiting()).isEmpty();
    }

    @Test
    void exitsThatAreSetTogetherNameEachOtherAndShareTheirClientId() {
        world.trade(ALICE, SimSide.BUY, "2", "10000");
        SimExits both = SimExits.partial(d("11000"), d("9000"));
        alice.addExits(PERP, SimPositionSide.BOTH, both, d("1"), "part");
        SimTradingStop stop = new SimTradingStop(d("12000"), d("8000"), null, null);
        alice.setTradingStop(PERP, SimPositionSide.BOTH, stop, "whole");
        SimOrder profit = exit(SimOrderOrigin.PARTIAL_TAKE_PROFIT);
        SimOrder loss = exit(SimOrderOrigin.PARTIAL_STOP_LOSS);
        assertThat(profit.twin()).isEqualTo(loss.id());
        assertThat(loss.twin()).isEqualTo(profit.id());
        assertThat(profit.clientId()).isEqualTo(loss.clientId()).isEqualTo("part");
        assertThat(exit(SimOrderOrigin.TAKE_PROFIT).clientId()).isEqualTo("whole");
        assertThat(refusal(() -> alice.addExits(PERP, SimPositionSide.BOTH, both, d("1"), "whole")))
                .isEqualTo(Reason.DUPLICATE_CLIENT_ID);

        sim.cancel(ALICE, loss.ref());
        assertThat(world.now(profit).twin()).isEqualTo(loss.id());
    }

    @Test
    void aPositionHasSoManyPartialExits() {
        SimWorld small = new SimWorld(rules -> rules.maxWaitingOrders(1, 1, 1));
        small.trade(ALICE, SimSide.BUY, "2", "10000");
        SimAccount account = small.sim.account(ALICE);
        SimExits loss = SimExits.partial(null, d("9000"));
        account.addExits(PERP, SimPositionSide.BOTH, loss, d("1"));
        assertThat(refusal(() -> account.addExits(PERP, SimPositionSide.BOTH, loss, d("1"))))
                .isEqualTo(Reason.TOO_MANY_EXITS);
    }

    @Test
    void aSpotOrderLeavesAPairThatHoldsItsFundsOnce() {
        SimOrder entry = world.place(ALICE, buy(SPOT, "2", "9900").exits(SimExits.partial(d("11000"), d("9000"))));
        world.place(CAROL, sell(SPOT, "2", "9900"));

        // The fee of 0.002 BTC is gone before the exits are left.
        assertThat(waiting()).hasSize(2).allSatisfy(order -> {
            assertThat(order.quantity()).isEqualByComparingTo("1.998");
            assertThat(order.side()).isEqualTo(SimSide.SELL);
        });
        assertThat(world.now(entry).fees()).containsEntry("BTC", d("0.002"));
        assertThat(world.balance(ALICE, "BTC").spotLocked()).isEqualByComparingTo("1.998");
        SimOrder profit = exit(SimOrderOrigin.PARTIAL_TAKE_PROFIT);
        SimOrder loss = exit(SimOrderOrigin.PARTIAL_STOP_LOSS);
        world.place(BOB, buy(SPOT, "5", "8900"));
        last(SPOT, "9000");

        assertThat(world.now(loss).averagePrice()).isEqualByComparingTo("8900");
        assertThat(ended(profit)).isEqualTo(SimCancelReason.PAIR_TRIGGERED);
        assertThat(world.balance(ALICE, "BTC").spotLocked()).isZero();
    }

    @Test
    void aSpotSellBuysBackWhenItsExitsSaySo() {
        world.place(ALICE, sell(SPOT, "1", "10100").exits(SimExits.partial(d("9000"), null)));
        world.place(BOB, buy(SPOT, "1", "10100"));
        assertThat(world.balance(ALICE, "USDT").spotLocked()).isEqualByComparingTo("9000");
        world.place(CAROL, sell(SPOT, "1", "9100"));
        SimOrder profit = exit(SimOrderOrigin.PARTIAL_TAKE_PROFIT);
        last(SPOT, "9000");

        assertThat(world.now(profit).side()).isEqualTo(SimSide.BUY);
        assertThat(world.now(profit).averagePrice()).isEqualByComparingTo("9100");
    }

    @Test
    void exitsLieOnTheRightSideOfTheirOrder() {
        NewOrder order = buy(PERP, "1", "9900");
        assertThat(refusal(() -> world.place(ALICE, order.exits(SimExits.whole(d("9900"), null)))))
                .isEqualTo(Reason.TRADING_STOP_INVALID);
        assertThat(refusal(() -> world.place(ALICE, order.exits(SimExits.whole(null, d("9950"))))))
                .isEqualTo(Reason.TRADING_STOP_INVALID);
        assertThat(refusal(() -> world.place(ALICE, order.exits(SimExits.whole(d("10000.1"), null)))))
                .isEqualTo(Reason.TRADING_STOP_INVALID);
        assertThat(refusal(() -> world.place(
                        ALICE, order.exits(SimExits.whole(d("11000"), null).limits(d("10999"), null)))))
                .isEqualTo(Reason.UNSUPPORTED);
        assertThat(refusal(() -> world.place(
                        ALICE, NewOrder.market(SPOT, SimSide.BUY, d("1")).exits(SimExits.partial(d("11000"), null)))))
                .isEqualTo(Reason.UNSUPPORTED);
        world.trade(ALICE, SimSide.SELL, "1", "10000");
        assertThat(refusal(() -> world.place(ALICE, order.reduceOnly(true).exits(SimExits.whole(d("11000"), null)))))
                .isEqualTo(Reason.UNSUPPORTED);
    }

    @Test
    void exitsChangeUntilTheirOrderTrades() {
        SimOrder order = world.place(ALICE, buy(PERP, "2", "9900").exits(SimExits.whole(d("11000"), d("9000"))));
        SimExits change = SimExits.whole(BigDecimal.ZERO, d("9100"));
        SimOrder amended = sim.amend(ALICE, new AmendOrder(order.ref(), null, null).exits(change));
        assertThat(amended.exits()).isEqualTo(SimExits.whole(null, d("9100")));
        world.place(CAROL, sell(PERP, "1", "9900"));

        assertThat(waiting()).extracting(SimOrder::origin).containsExactly(SimOrderOrigin.STOP_LOSS);
        assertThat(refusal(() -> sim.amend(
                        ALICE, new AmendOrder(order.ref(), null, null).exits(SimExits.whole(d("12000"), null)))))
                .isEqualTo(Reason.EXITS_FIXED);
    }
}
