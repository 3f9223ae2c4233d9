package dev.exchangekit.core.sim;

import static dev.exchangekit.core.sim.SimWorld.ALICE;
import static dev.exchangekit.core.sim.SimWorld.BOB;
import static dev.exchangekit.core.sim.SimWorld.CAROL;
import static dev.exchangekit.core.sim.SimWorld.SPOT;
import static dev.exchangekit.core.sim.SimWorld.buy;
import static dev.exchangekit.core.sim.SimWorld.d;
import static dev.exchangekit.core.sim.SimWorld.refusal;
import static dev.exchangekit.core.sim.SimWorld.sell;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MatchingTest {
    private final SimWorld world = new SimWorld();
    private final SimExchange sim = world.sim;

    private List<SimLevel> asks() {
        return sim.market().book(SPOT, 10).asks();
    }

    @Test
    void theBestPriceTradesFirstAndThenTheOldestOrder() {
        SimOrder dear = world.place(BOB, sell(SPOT, "1", "101"));
        SimOrder first = world.place(CAROL, sell(SPOT, "1", "100"));
        SimOrder second = world.place(BOB, sell(SPOT, "1", "100"));

        SimOrder taker = world.place(ALICE, buy(SPOT, "1.5", "101"));

        assertThat(taker.status()).isEqualTo(SimOrderStatus.FILLED);
        assertThat(taker.averagePrice()).isEqualByComparingTo("100");
        assertThat(world.now(first).status()).isEqualTo(SimOrderStatus.FILLED);
        assertThat(world.now(second).filled()).isEqualByComparingTo("0.5");
        assertThat(world.now(second).status()).isEqualTo(SimOrderStatus.PARTIALLY_FILLED);
        assertThat(world.now(dear).status()).isEqualTo(SimOrderStatus.NEW);
        assertThat(asks()).containsExactly(new SimLevel(d("100"), d("0.5")), new SimLevel(d("101"), d("1")));
    }

    @Test
    void aTakerPaysTheRestingPriceAndItsRemainderRests() {
        world.place(BOB, sell(SPOT, "1", "100"));

        SimOrder taker = world.place(ALICE, buy(SPOT, "3", "102"));

        assertThat(taker.status()).isEqualTo(SimOrderStatus.PARTIALLY_FILLED);
        assertThat(taker.averagePrice()).isEqualByComparingTo("100");
        assertThat(taker.remaining()).isEqualByComparingTo("2");
        assertThat(sim.market().book(SPOT, 10).bids()).containsExactly(new SimLevel(d("102"), d("2")));
        assertThat(asks()).isEmpty();
    }

    @Test
    void iocCancelsWhatDoesNotTradeAtOnce() {
        world.place(BOB, sell(SPOT, "1", "100"));

        SimOrder order = world.place(ALICE, buy(SPOT, "3", "100").timeInForce(SimTimeInForce.IOC));

        assertThat(order.status()).isEqualTo(SimOrderStatus.CANCELLED);
        assertThat(order.cancelReason()).isEqualTo(SimCancelReason.IOC_REMAINDER);
        assertThat(order.filled()).isEqualByComparingTo("1");
        assertThat(sim.market().book(SPOT, 10).bids()).isEmpty();
    }

    @Test
    void fokTradesWholeOrNotAtAll() {
        world.place(BOB, sell(SPOT, "1", "100"));
        world.place(BOB, sell(SPOT, "1", "101"));

        SimOrder tooMuch = world.place(ALICE, buy(SPOT, "2", "100.5").timeInForce(SimTimeInForce.FOK));
        SimOrder whole = world.place(ALICE, buy(SPOT, "2", "101").timeInForce(SimTimeInForce.FOK));

        assertThat(tooMuch.cancelReason()).isEqualTo(SimCancelReason.FOK_UNFILLED);
        assertThat(tooMuch.filled()).isZero();
        assertThat(whole.status()).isEqualTo(SimOrderStatus.FILLED);
        assertThat(whole.averagePrice()).isEqualByComparingTo("100.5");
    }

    @Test
    void aPostOnlyOrderThatWouldTakeIsAcceptedAndCancelled() {
        world.place(BOB, sell(SPOT, "1", "100"));

        SimOrder taking = world.place(ALICE, buy(SPOT, "1", "100").timeInForce(SimTimeInForce.POST_ONLY));
        SimOrder resting = world.place(ALICE, buy(SPOT, "1", "99.5").timeInForce(SimTimeInForce.POST_ONLY));

        assertThat(taking.status()).isEqualTo(SimOrderStatus.CANCELLED);
        assertThat(taking.cancelReason()).isEqualTo(SimCancelReason.POST_ONLY_WOULD_TAKE);
        assertThat(sim.account(ALICE).order(taking.ref())).isPresent();
        assertThat(resting.status()).isEqualTo(SimOrderStatus.NEW);
    }

    @Test
    void aPostOnlyOrderThatWouldTakeIsRefusedWhereTheRulesSaySo() {
        SimWorld strict = new SimWorld(rules -> rules.postOnly(SimRules.PostOnly.REJECT));
        strict.place(BOB, sell(SPOT, "1", "100"));

        assertThat(refusal(() -> strict.place(ALICE, buy(SPOT, "1", "100").timeInForce(SimTimeInForce.POST_ONLY))))
                .isEqualTo(SimRejection.Reason.POST_ONLY_WOULD_TAKE);
        assertThat(strict.sim.account(ALICE).closedOrders(SimScope.everything()))
                .isEmpty();
    }

    @Test
    void aMarketOrderWithoutCounterpartIsCancelledWithWhatItGot() {
        world.place(BOB, sell(SPOT, "1", "100"));

        SimOrder order = world.place(ALICE, NewOrder.market(SPOT, SimSide.BUY, d("3")));
        SimOrder nothing = world.place(ALICE, NewOrder.market(SPOT, SimSide.BUY, d("3")));

        assertThat(order.status()).isEqualTo(SimOrderStatus.CANCELLED);
        assertThat(order.cancelReason()).isEqualTo(SimCancelReason.NO_LIQUIDITY);
        assertThat(order.filled()).isEqualByComparingTo("1");
        assertThat(nothing.filled()).isZero();
    }

    @Test
    void aMarketOrderStopsAtThePriceCap() {
        SimWorld capped = new SimWorld(rules -> rules.marketPriceCap("0.05"));
        capped.place(BOB, sell(SPOT, "1", "100"));
        capped.place(BOB, sell(SPOT, "1", "105"));
        capped.place(BOB, sell(SPOT, "1", "105.5"));

        SimOrder order = capped.place(ALICE, NewOrder.market(SPOT, SimSide.BUY, d("3")));

        assertThat(order.filled()).isEqualByComparingTo("2");
        assertThat(order.cancelReason()).isEqualTo(SimCancelReason.PRICE_CAP);
    }

    @Test
    void aMarketBuyByAmountSpendsItInWholeSteps() {
        world.place(BOB, sell(SPOT, "1", "100"));
        world.place(BOB, sell(SPOT, "1", "300"));

        SimOrder order = world.place(ALICE, NewOrder.marketBuyFor(SPOT, d("150.50")));

        assertThat(order.status()).isEqualTo(SimOrderStatus.FILLED);
        assertThat(order.filled()).isEqualByComparingTo("1.168");
        assertThat(order.quantity()).isEqualByComparingTo("1.168");
        assertThat(order.filledValue()).isEqualByComparingTo("150.4");
        assertThat(order.quoteAmount()).isEqualByComparingTo("150.50");
    }

    @Test
    void aSmallerQuantityKeepsThePlaceInTheQueue() {
        SimOrder first = world.place(BOB, sell(SPOT, "2", "100"));
        SimOrder second = world.place(CAROL, sell(SPOT, "2", "100"));
        sim.amend(BOB, new AmendOrder(first.ref(), null, d("1")));

        world.place(ALICE, buy(SPOT, "1", "100"));

        assertThat(world.now(first).status()).isEqualTo(SimOrderStatus.FILLED);
        assertThat(world.now(second).filled()).isZero();
        assertThat(asks()).containsExactly(new SimLevel(d("100"), d("2")));
    }

    @Test
    void aLargerQuantityOrAnotherPriceLosesThePlaceInTheQueue() {
        SimOrder larger = world.place(BOB, sell(SPOT, "1", "100"));
        SimOrder moved = world.place(CAROL, sell(SPOT, "1", "100"));
        SimOrder still = world.place(CAROL, sell(SPOT, "1", "100"));
        sim.amend(BOB, new AmendOrder(larger.ref(), null, d("2")));
        sim.amend(CAROL, new AmendOrder(moved.ref(), d("101"), null));
        sim.amend(CAROL, new AmendOrder(moved.ref(), d("100"), null));

        world.place(ALICE, buy(SPOT, "3", "100"));

        assertThat(world.now(still).status()).isEqualTo(SimOrderStatus.FILLED);
        assertThat(world.now(larger).status()).isEqualTo(SimOrderStatus.FILLED);
        assertThat(world.now(moved).filled()).isZero();
    }

    @Test
    void anAmendedPriceThatCrossesTradesAtOnce() {
        world.place(BOB, sell(SPOT, "1", "100"));
        SimOrder order = world.place(ALICE, buy(SPOT, "2", "99"));
        world.clock.advance(Duration.ofSeconds(1));

        SimOrder amended = sim.amend(ALICE, new AmendOrder(order.ref(), d("100"), null));

        assertThat(amended.status()).isEqualTo(SimOrderStatus.PARTIALLY_FILLED);
        assertThat(amended.filled()).isEqualByComparingTo("1");
        assertThat(amended.createdAt()).isEqualTo(order.createdAt());
        assertThat(amended.updatedAt()).isEqualTo(sim.now());
        assertThat(sim.account(ALICE).fills(SimScope.everything()).get(0).maker())
                .isFalse();
    }

    @Test
    void aPostOnlyOrderAmendedIntoTheMarketIsCancelled() {
        world.place(BOB, sell(SPOT, "1", "100"));
        SimOrder order = world.place(ALICE, buy(SPOT, "1", "99").timeInForce(SimTimeInForce.POST_ONLY));

        SimOrder amended = sim.amend(ALICE, new AmendOrder(order.ref(), d("100"), null));

        assertThat(amended.cancelReason()).isEqualTo(SimCancelReason.POST_ONLY_WOULD_TAKE);
        assertThat(world.balance(ALICE, "USDT").locked()).isZero();
    }

    @Test
    void anAmendmentMayChangeTagsAlone() {
        SimOrder order = world.place(ALICE, buy(SPOT, "1", "99").tag("a", "1").tag("b", "2"));

        SimOrder amended =
                sim.amend(ALICE, new AmendOrder(order.ref(), null, null, Map.of("a", "", "b", "3", "c", "4")));

        assertThat(amended.tags()).isEqualTo(Map.of("b", "3", "c", "4"));
        assertThat(refusal(() -> sim.amend(ALICE, new AmendOrder(order.ref(), null, null, Map.of("c", "4")))))
                .isEqualTo(SimRejection.Reason.ORDER_NOT_MODIFIED);
    }

    @Test
    void cancelAllTakesWhatTheScopeSelects() {
        SimOrder spot = world.place(ALICE, buy(SPOT, "1", "100"));
        SimOrder perp = world.place(ALICE, buy(SimWorld.PERP, "1", "100"));
        SimOrder other = world.place(BOB, buy(SPOT, "1", "100"));

        assertThat(sim.cancelAll(ALICE, SimScope.base(SimMarket.SPOT, "ETH"))).isEmpty();
        assertThat(sim.cancelAll(ALICE, SimScope.settle(SimMarket.LINEAR, "USDT")))
                .extracting(SimOrder::id)
                .containsExactly(perp.id());
        assertThat(sim.cancelAll(ALICE, SimScope.symbol(SPOT)))
                .extracting(SimOrder::id)
                .containsExactly(spot.id());
        assertThat(world.now(other).status()).isEqualTo(SimOrderStatus.NEW);
    }

    @Test
    void anOrderIsFoundByEitherIdAndOnlyInItsOwnInstrument() {
        SimOrder order =
                world.place(ALICE, buy(SPOT, "1", "100").clientId("mine").tag("note", "x"));
        SimAccount alice = sim.account(ALICE);

        assertThat(alice.order(SimOrderRef.clientId("mine"))).contains(order);
        assertThat(alice.order(SimOrderRef.id(order.id()).in(SPOT))).contains(order);
        assertThat(alice.order(SimOrderRef.id(order.id()).in(SimWorld.PERP))).isEmpty();
        assertThat(sim.account(BOB).order(order.ref())).isEmpty();
        assertThat(order.tags()).containsEntry("note", "x");
    }
}
