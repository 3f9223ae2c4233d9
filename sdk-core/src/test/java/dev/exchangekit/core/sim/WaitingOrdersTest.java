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

import dev.exchangekit.core.sim.SimRejection.Reason;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WaitingOrdersTest {
    private final SimWorld world = new SimWorld();
    private final SimExchange sim = world.sim;

    @BeforeEach
    void prices() {
        last(SPOT, "10000");
        last(PERP, "10000");
    }

    /** Makes a trade at a price that nothing rests at. */
    private void last(SimSymbol symbol, String price) {
        world.place(CAROL, sell(symbol, "0.01", price));
        world.place(BOB, buy(symbol, "0.01", price));
    }

    private static NewOrder marketBuy(SimSymbol symbol, String quantity) {
        return NewOrder.market(symbol, SimSide.BUY, d(quantity));
    }

    @Test
    void aWaitingOrderIsInNobodysBookAndTradesWhenItsPriceComes() {
        world.place(CAROL, sell(PERP, "1", "10200"));
        SimOrder order = world.place(ALICE, marketBuy(PERP, "1").trigger(SimTrigger.rising(d("10100"))));
        assertThat(order.status()).isEqualTo(SimOrderStatus.UNTRIGGERED);
        assertThat(order.lastPrice()).isEqualByComparingTo("10000");
        assertThat(sim.market().book(PERP, 10).bids()).isEmpty();
        List<SimOrderStatus> seen = new ArrayList<>();
        sim.addListener(event -> {
            if (event instanceof SimEvent.OrderChanged changed
                    && changed.order().id().equals(order.id())) {
                seen.add(changed.order().status());
            }
        });

        last(PERP, "10099.5");
        assertThat(seen).isEmpty();
        world.clock.advance(Duration.ofSeconds(1));
        last(PERP, "10100");

        assertThat(seen).containsExactly(SimOrderStatus.TRIGGERED, SimOrderStatus.NEW, SimOrderStatus.FILLED);
        SimOrder filled = world.now(order);
        assertThat(filled.averagePrice()).isEqualByComparingTo("10200");
        assertThat(filled.triggeredAt()).isEqualTo(order.createdAt().plusSeconds(1));
        assertThat(world.position(ALICE).quantity()).isEqualByComparingTo("1");
    }

    @Test
    void aWaitingLimitOrderRestsOnceItIsTriggered() {
        SimOrder order = world.place(ALICE, buy(PERP, "1", "9700").trigger(SimTrigger.falling(d("9800"))));
        last(PERP, "9799");

        assertThat(world.now(order).status()).isEqualTo(SimOrderStatus.NEW);
        assertThat(sim.market().book(PERP, 1).bids()).containsExactly(new SimLevel(d("9700"), d("1")));
    }

    @Test
    void markAndIndexPricesTriggerWhatLooksAtThem() {
        SimOrder mark = world.place(
                ALICE,
                buy(PERP, "1", "9000").trigger(SimTrigger.rising(d("10500")).by(SimPriceKind.MARK)));
        SimOrder index = world.place(
                ALICE,
                buy(PERP, "1", "9000").trigger(SimTrigger.falling(d("9500")).by(SimPriceKind.INDEX)));
        sim.setMark(PERP, d("10000"));
        last(PERP, "10600");
        last(PERP, "9400");
        assertThat(world.now(mark).status()).isEqualTo(SimOrderStatus.UNTRIGGERED);
        assertThat(world.now(index).status()).isEqualTo(SimOrderStatus.UNTRIGGERED);

        sim.setMark(PERP, d("10500"));
        sim.setIndex(PERP, d("9500"));

        assertThat(world.now(mark).status()).isEqualTo(SimOrderStatus.NEW);
        assertThat(world.now(index).status()).isEqualTo(SimOrderStatus.NEW);
        assertThat(sim.market().ticker(PERP).index()).isEqualByComparingTo("9500");
    }

    @Test
    void oneTriggeredOrderSetsOffTheNext() {
        world.place(CAROL, sell(PERP, "1", "10100"));
        world.place(CAROL, sell(PERP, "1", "10300"));
        SimOrder second = world.place(BOB, marketBuy(PERP, "1").trigger(SimTrigger.rising(d("10100"))));
        SimOrder first = world.place(ALICE, marketBuy(PERP, "1").trigger(SimTrigger.rising(d("10050"))));

        last(PERP, "10060");

        assertThat(world.now(first).averagePrice()).isEqualByComparingTo("10100");
        assertThat(world.now(second).averagePrice()).isEqualByComparingTo("10300");
    }

    @Test
    void aTriggerMustLieAheadOfThePrice() {
        NewOrder order = buy(PERP, "1", "9000");
        assertThat(refusal(() -> world.place(ALICE, order.trigger(SimTrigger.rising(d("10000"))))))
                .isEqualTo(Reason.TRIGGER_NOT_ABOVE);
        assertThat(refusal(() -> world.place(ALICE, order.trigger(SimTrigger.falling(d("10000.5"))))))
                .isEqualTo(Reason.TRIGGER_NOT_BELOW);
        assertThat(refusal(() -> world.place(ALICE, order.trigger(SimTrigger.falling(d("9000.3"))))))
                .isEqualTo(Reason.TRIGGER_INVALID);
        assertThat(refusal(() -> world.place(ALICE, order.trigger(SimTrigger.falling(d("0"))))))
                .isEqualTo(Reason.TRIGGER_INVALID);
        assertThat(sim.account(ALICE).openOrders(SimScope.everything())).isEmpty();
    }

    @Test
    void withoutADirectionTheTriggerIsReachedFromWhereThePriceIs() {
        assertThat(direction("10000.5")).isEqualTo(SimTrigger.Direction.RISING);
        assertThat(direction("9999.5")).isEqualTo(SimTrigger.Direction.FALLING);
    }

    private SimTrigger.Direction direction(String price) {
        SimOrder order = world.place(ALICE, buy(SPOT, "1", "9000").trigger(SimTrigger.at(d(price))));
        return world.trigger(order).direction();
    }

    @Test
    void onlyAWaitingOrderThatHoldsFundsLocksThem() {
        NewOrder order = buy(SPOT, "2", "9500").trigger(SimTrigger.falling(d("9600")));
        SimOrder free = world.place(ALICE, order);
        assertThat(world.balance(ALICE, "USDT").spotLocked()).isZero();

        SimOrder holding =
                world.place(ALICE, order.trigger(SimTrigger.falling(d("9600")).holdingFunds()));
        assertThat(world.balance(ALICE, "USDT").spotLocked()).isEqualByComparingTo("19000");
        NewOrder tooLarge =
                sell(SPOT, "100", "11000").trigger(SimTrigger.rising(d("11000")).holdingFunds());
        world.place(ALICE, sell(SPOT, "1", "20000"));
        assertThat(refusal(() -> world.place(ALICE, tooLarge))).isEqualTo(Reason.INSUFFICIENT_BALANCE);

        sim.cancel(ALICE, holding.ref());
        assertThat(world.balance(ALICE, "USDT").spotLocked()).isZero();
        last(SPOT, "9600");
        assertThat(world.now(free).status()).isEqualTo(SimOrderStatus.NEW);
        assertThat(world.balance(ALICE, "USDT").spotLocked()).isEqualByComparingTo("19000");
    }

    @Test
    void aTriggeredOrderThatCannotBePaidIsCancelled() {
        SimOrder spot = world.place(ALICE, buy(SPOT, "8", "9500").trigger(SimTrigger.falling(d("9600"))));
        SimOrder perp = world.place(ALICE, buy(PERP, "50", "9500").trigger(SimTrigger.falling(d("9600"))));
        world.place(ALICE, buy(SPOT, "9.9", "9000"));
        last(SPOT, "9600");
        last(PERP, "9600");

        assertThat(world.now(spot).cancelReason()).isEqualTo(SimCancelReason.INSUFFICIENT_BALANCE);
        assertThat(world.now(spot).triggeredAt()).isNotNull();
        assertThat(world.now(perp).cancelReason()).isEqualTo(SimCancelReason.INSUFFICIENT_BALANCE);
    }

    @Test
    void aWaitingOrderByQuoteAmountSpendsThatMuch() {
        world.place(CAROL, sell(SPOT, "1", "10500"));
        SimOrder order = world.place(
                ALICE,
                NewOrder.marketBuyFor(SPOT, d("1050"))
                        .trigger(SimTrigger.rising(d("10400")).holdingFunds()));
        assertThat(world.balance(ALICE, "USDT").spotLocked()).isEqualByComparingTo("1050");
        last(SPOT, "10400");

        assertThat(world.now(order).filled()).isEqualByComparingTo("0.1");
        assertThat(world.balance(ALICE, "USDT").spotLocked()).isZero();
    }

    @Test
    void aWaitingOrderIsAmended() {
        SimOrder order = world.place(
                ALICE,
                buy(SPOT, "1", "9500").trigger(SimTrigger.falling(d("9600")).holdingFunds()));
        SimOrder amended = sim.amend(ALICE, new AmendOrder(order.ref(), d("10400"), d("2")).triggerPrice(d("10500")));

        assertThat(amended.status()).isEqualTo(SimOrderStatus.UNTRIGGERED);
        assertThat(amended.trigger()).isEqualTo(SimTrigger.rising(d("10500")).holdingFunds());
        assertThat(world.balance(ALICE, "USDT").spotLocked()).isEqualByComparingTo("20800");
        assertThat(refusal(() -> sim.amend(ALICE, new AmendOrder(order.ref(), null, null).triggerPrice(d("10500")))))
                .isEqualTo(Reason.ORDER_NOT_MODIFIED);
        assertThat(refusal(() -> sim.amend(ALICE, new AmendOrder(order.ref(), null, d("20")))))
                .isEqualTo(Reason.INSUFFICIENT_BALANCE);

        last(SPOT, "9600");
        assertThat(world.now(order).status()).isEqualTo(SimOrderStatus.UNTRIGGERED);
        last(SPOT, "10500");
        assertThat(world.now(order).status()).isEqualTo(SimOrderStatus.NEW);
    }

    @Test
    void aWaitingContractOrderKeepsItsDirection() {
        SimOrder order = world.place(ALICE, buy(PERP, "1", "9500").trigger(SimTrigger.falling(d("9600"))));
        assertThat(refusal(() -> sim.amend(ALICE, new AmendOrder(order.ref(), null, null).triggerPrice(d("10500")))))
                .isEqualTo(Reason.TRIGGER_NOT_BELOW);
        SimOrder plain = world.place(ALICE, buy(PERP, "1", "9500"));
        assertThat(refusal(() -> sim.amend(ALICE, new AmendOrder(plain.ref(), null, null).triggerPrice(d("9000")))))
                .isEqualTo(Reason.UNSUPPORTED);
    }

    @Test
    void aCancelledWaitingOrderWasNeverTriggered() {
        SimOrder order = world.place(ALICE, buy(PERP, "1", "9500").trigger(SimTrigger.falling(d("9600"))));
        SimOrder cancelled = sim.cancel(ALICE, order.ref());

        assertThat(cancelled.status()).isEqualTo(SimOrderStatus.CANCELLED);
        assertThat(cancelled.isUntriggered()).isTrue();
        last(PERP, "9500");
        assertThat(world.now(order)).isEqualTo(cancelled);
    }

    @Test
    void aReduceOnlyOrderMayWaitForAPositionAndIsCutToIt() {
        NewOrder close =
                NewOrder.market(PERP, SimSide.SELL, d("3")).reduceOnly(true).trigger(SimTrigger.falling(d("9500")));
        SimOrder nothing = world.place(BOB, close);
        SimOrder order = world.place(ALICE, close);
        world.trade(ALICE, SimSide.BUY, "1", "10000");
        world.trade(BOB, SimSide.SELL, "1", "10000");
        world.place(CAROL, buy(PERP, "5", "9400"));
        last(PERP, "9500");

        assertThat(world.now(order).filled()).isEqualByComparingTo("1");
        assertThat(world.now(order).status()).isEqualTo(SimOrderStatus.FILLED);
        assertThat(world.now(nothing).cancelReason()).isEqualTo(SimCancelReason.REDUCE_ONLY);
    }

    @Test
    void waitingOrdersHoldNoMarginAndAreCountedApart() {
        SimWorld small = new SimWorld(rules -> rules.maxOpenOrders(500, 1).maxWaitingOrders(1, 2, 1));
        NewOrder perp = buy(PERP, "1", "9000").trigger(SimTrigger.rising(d("10500")));
        small.place(ALICE, buy(PERP, "1", "100"));
        small.place(ALICE, perp);
        small.place(ALICE, perp);
        assertThat(small.balance(ALICE, "USDT").orderMargin()).isEqualByComparingTo("10");
        assertThat(refusal(() -> small.place(ALICE, perp))).isEqualTo(Reason.TOO_MANY_WAITING_ORDERS);

        NewOrder spot = buy(SPOT, "1", "100").trigger(SimTrigger.rising(d("10500")));
        small.place(ALICE, spot);
        small.place(ALICE, spot.trigger(SimTrigger.rising(d("10500")).holdingFunds()));
        assertThat(refusal(() -> small.place(ALICE, spot))).isEqualTo(Reason.TOO_MANY_WAITING_ORDERS);
    }

    @Test
    void inHedgeModeAWaitingOrderBelongsToItsPosition() {
        sim.account(ALICE).setPositionMode(SimScope.symbol(PERP), SimPositionMode.HEDGE);
        NewOrder order = marketBuy(PERP, "1").trigger(SimTrigger.rising(d("10100")));
        assertThat(refusal(() -> world.place(ALICE, order))).isEqualTo(Reason.POSITION_MODE_MISMATCH);
        world.place(ALICE, order.positionSide(SimPositionSide.LONG));
        world.place(CAROL, sell(PERP, "1", "10200"));
        last(PERP, "10100");

        assertThat(sim.account(ALICE).position(PERP, SimPositionSide.LONG).quantity())
                .isEqualByComparingTo("1");
    }

    @Test
    void aStoppedMarketTriggersNothing() {
        SimOrder order = world.place(ALICE, buy(PERP, "1", "9000").trigger(SimTrigger.rising(d("10500"))));
        sim.setStatus(PERP, SimStatus.SUSPENDED);
        sim.setMark(PERP, d("10600"));

        assertThat(world.now(order).status()).isEqualTo(SimOrderStatus.UNTRIGGERED);
        assertThat(sim.cancel(ALICE, order.ref()).status()).isEqualTo(SimOrderStatus.CANCELLED);
    }

    @Test
    void cancellingAllTakesAFilter() {
        world.place(ALICE, buy(PERP, "1", "9000").trigger(SimTrigger.rising(d("10500"))));
        SimOrder plain = world.place(ALICE, buy(PERP, "1", "9000"));

        assertThat(sim.cancelAll(ALICE, SimScope.symbol(PERP), SimOrder::isUntriggered))
                .hasSize(1);
        assertThat(sim.account(ALICE).openOrders(SimScope.everything())).containsExactly(plain);
    }
}
