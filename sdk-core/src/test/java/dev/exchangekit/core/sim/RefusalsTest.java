package dev.exchangekit.core.sim;

import static dev.exchangekit.core.sim.SimWorld.ALICE;
import static dev.exchangekit.core.sim.SimWorld.BOB;
import static dev.exchangekit.core.sim.SimWorld.PERP;
import static dev.exchangekit.core.sim.SimWorld.SPOT;
import static dev.exchangekit.core.sim.SimWorld.buy;
import static dev.exchangekit.core.sim.SimWorld.d;
import static dev.exchangekit.core.sim.SimWorld.refusal;
import static dev.exchangekit.core.sim.SimWorld.sell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.exchangekit.core.sim.SimRejection.Reason;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RefusalsTest {
    private final SimWorld world =
            new SimWorld(rules -> rules.maxOpenOrders(2, 1).retain(3, 3));
    private final SimExchange sim = world.sim;

    static Stream<Arguments> badOrders() {
        NewOrder whole = buy(SPOT, "1", "100");
        return Stream.of(
                arguments(Reason.UNKNOWN_SYMBOL, buy(SimSymbol.spot("NOPE"), "1", "100")),
                arguments(Reason.UNKNOWN_SYMBOL, buy(SimSymbol.linear("ETHUSDT"), "1", "100")),
                arguments(Reason.PRICE_TICK, buy(SPOT, "1", "100.3")),
                arguments(Reason.PRICE_INVALID, buy(SPOT, "1", "-100")),
                arguments(Reason.PRICE_INVALID, buy(SPOT, "1", "0")),
                arguments(
                        Reason.PRICE_INVALID,
                        new NewOrder(
                                SPOT,
                                SimSide.BUY,
                                SimOrderType.LIMIT,
                                SimTimeInForce.GTC,
                                null,
                                d("1"),
                                null,
                                false,
                                SimPositionSide.BOTH,
                                null,
                                null,
                                SimSelfMatch.ALLOWED,
                                null,
                                null,
                                whole.tags())),
                arguments(Reason.QUANTITY_STEP, buy(SPOT, "1.0001", "100")),
                arguments(Reason.QUANTITY_INVALID, buy(SPOT, "0", "100")),
                arguments(Reason.QUANTITY_INVALID, buy(SPOT, "-1", "100")),
                arguments(Reason.QUANTITY_TOO_LARGE, buy(SPOT, "100.001", "100")),
                arguments(Reason.QUANTITY_TOO_LARGE, NewOrder.market(SPOT, SimSide.SELL, d("50.001"))),
                arguments(Reason.NOTIONAL_TOO_SMALL, buy(SPOT, "0.049", "100")),
                arguments(Reason.NOTIONAL_TOO_SMALL, NewOrder.marketBuyFor(SPOT, d("4.99"))),
                arguments(Reason.QUANTITY_STEP, NewOrder.marketBuyFor(SPOT, d("10.001"))),
                arguments(Reason.UNSUPPORTED, NewOrder.marketBuyFor(PERP, d("10"))),
                arguments(Reason.UNSUPPORTED, whole.reduceOnly(true)),
                arguments(Reason.UNSUPPORTED, whole.positionSide(SimPositionSide.LONG)),
                arguments(Reason.INSUFFICIENT_BALANCE, buy(SPOT, "100", "1000.5")),
                arguments(Reason.INSUFFICIENT_BALANCE, sell(SPOT, "100", "100").clientId("a")));
    }

    @ParameterizedTest
    @MethodSource("badOrders")
    void aBadOrderIsRefusedAndLeavesNoTrace(Reason reason, NewOrder order) {
        if (reason == Reason.INSUFFICIENT_BALANCE) {
            world.place(ALICE, sell(SPOT, "1", "100000"));
        }
        long before = sim.eventsAfter(0, 1000).size();

        assertThat(refusal(() -> world.place(ALICE, order))).isEqualTo(reason);
        assertThat(sim.eventsAfter(0, 1000)).hasSize((int) before);
    }

    @Test
    void tooSmallAQuantityIsRefused() {
        sim.list(SimInstrument.spot("XUSDT", "X", "USDT")
                .quantity("0.1", "10", "100", "100")
                .build());

        assertThat(refusal(() -> world.place(ALICE, buy(SimSymbol.spot("XUSDT"), "9.9", "1"))))
                .isEqualTo(Reason.QUANTITY_TOO_SMALL);
    }

    @Test
    void anAmountThatBuysNothingIsRefused() {
        sim.list(SimInstrument.spot("XUSDT", "X", "USDT")
                .quantity("1", "1", "100", "100")
                .build());
        SimSymbol symbol = SimSymbol.spot("XUSDT");
        sim.account(BOB).deposit("X", d("10"));
        world.place(BOB, sell(symbol, "1", "100"));

        assertThat(refusal(() -> world.place(ALICE, NewOrder.marketBuyFor(symbol, d("99")))))
                .isEqualTo(Reason.QUANTITY_TOO_SMALL);
    }

    @Test
    void anUnknownAccountIsRefused() {
        assertThat(refusal(() -> sim.account("nobody"))).isEqualTo(Reason.UNKNOWN_ACCOUNT);
        assertThat(refusal(() -> world.place("nobody", buy(SPOT, "1", "100")))).isEqualTo(Reason.UNKNOWN_ACCOUNT);
    }

    @Test
    void anAccountMayReuseTheClientIdsOfOrdersThatAreOver() {
        sim.account(ALICE).reuseClientIds();
        world.place(ALICE, buy(SPOT, "1", "100").clientId("x"));
        assertThat(refusal(() -> world.place(ALICE, buy(SPOT, "1", "100").clientId("x"))))
                .isEqualTo(Reason.DUPLICATE_CLIENT_ID);
        sim.cancel(ALICE, SimOrderRef.clientId("x"));
        SimOrder second = world.place(ALICE, buy(SPOT, "1", "100").clientId("x"));
        for (int i = 0; i < 3; i++) {
            sim.cancel(ALICE, world.place(ALICE, buy(SPOT, "1", "100")).ref());
        }
        assertThat(sim.account(ALICE).order(SimOrderRef.clientId("x"))).contains(second);
    }

    @Test
    void aClientIdIsTakenWhileItsOrderIsRemembered() {
        world.place(ALICE, buy(SPOT, "1", "100").clientId("x"));
        assertThat(refusal(() -> world.place(ALICE, buy(SPOT, "1", "100").clientId("x"))))
                .isEqualTo(Reason.DUPLICATE_CLIENT_ID);
        world.place(BOB, buy(SPOT, "1", "100").clientId("x"));

        sim.cancel(ALICE, SimOrderRef.clientId("x"));
        assertThat(refusal(() -> world.place(ALICE, buy(SPOT, "1", "100").clientId("x"))))
                .isEqualTo(Reason.DUPLICATE_CLIENT_ID);
        for (int i = 0; i < 3; i++) {
            sim.cancel(ALICE, world.place(ALICE, buy(SPOT, "1", "100")).ref());
        }
        assertThat(sim.account(ALICE).order(SimOrderRef.clientId("x"))).isEmpty();
        assertThat(world.place(ALICE, buy(SPOT, "1", "100").clientId("x")).status())
                .isEqualTo(SimOrderStatus.NEW);
    }

    @Test
    void aFinalOrAnUnknownOrderIsNeitherCancelledNorAmended() {
        SimOrder cancelled = world.place(ALICE, buy(SPOT, "1", "100"));
        sim.cancel(ALICE, cancelled.ref());
        SimOrder filled = world.place(ALICE, buy(SPOT, "1", "100"));
        world.place(BOB, sell(SPOT, "1", "100"));

        assertThat(refusal(() -> sim.cancel(ALICE, cancelled.ref()))).isEqualTo(Reason.ORDER_CANCELLED);
        assertThat(refusal(() -> sim.cancel(ALICE, filled.ref()))).isEqualTo(Reason.ORDER_FILLED);
        assertThat(refusal(() -> sim.amend(ALICE, new AmendOrder(filled.ref(), d("101"), null))))
                .isEqualTo(Reason.ORDER_FILLED);
        assertThat(refusal(() -> sim.cancel(BOB, filled.ref()))).isEqualTo(Reason.ORDER_NOT_FOUND);
        assertThat(refusal(() -> sim.cancel(ALICE, filled.ref().in(PERP)))).isEqualTo(Reason.ORDER_NOT_FOUND);
        assertThat(refusal(() -> sim.cancel(ALICE, SimOrderRef.clientId("none"))))
                .isEqualTo(Reason.ORDER_NOT_FOUND);
    }

    @Test
    void anAmendmentMustChangeSomethingAndLeaveSomething() {
        SimOrder order = world.place(ALICE, buy(SPOT, "2", "100"));
        world.place(BOB, sell(SPOT, "1", "100"));

        assertThat(refusal(() -> sim.amend(ALICE, new AmendOrder(order.ref(), d("100.0"), d("2.0")))))
                .isEqualTo(Reason.ORDER_NOT_MODIFIED);
        assertThat(refusal(() -> sim.amend(ALICE, new AmendOrder(order.ref(), null, d("1")))))
                .isEqualTo(Reason.QUANTITY_BELOW_FILLED);
        assertThat(refusal(() -> sim.amend(ALICE, new AmendOrder(order.ref(), d("100.1"), null))))
                .isEqualTo(Reason.PRICE_TICK);
        assertThat(refusal(() -> sim.amend(ALICE, new AmendOrder(order.ref(), null, d("1.0001")))))
                .isEqualTo(Reason.QUANTITY_STEP);
    }

    @Test
    void onlyATradingInstrumentTakesOrdersButAnyLetsThemGo() {
        SimOrder order = world.place(ALICE, buy(SPOT, "1", "100"));
        sim.setStatus(SPOT, SimStatus.SUSPENDED);

        assertThat(refusal(() -> world.place(ALICE, buy(SPOT, "1", "100")))).isEqualTo(Reason.NOT_TRADING);
        assertThat(refusal(() -> sim.amend(ALICE, new AmendOrder(order.ref(), d("99"), null))))
                .isEqualTo(Reason.NOT_TRADING);
        assertThat(sim.cancel(ALICE, order.ref()).status()).isEqualTo(SimOrderStatus.CANCELLED);
    }

    @Test
    void openOrdersAreLimitedOverAllOnSpotAndPerContract() {
        world.place(ALICE, buy(SPOT, "1", "100"));
        world.place(ALICE, buy(SPOT, "1", "100"));
        world.place(ALICE, buy(PERP, "1", "100"));

        assertThat(refusal(() -> world.place(ALICE, buy(SPOT, "1", "100")))).isEqualTo(Reason.TOO_MANY_OPEN_ORDERS);
        assertThat(refusal(() -> world.place(ALICE, buy(PERP, "1", "100")))).isEqualTo(Reason.TOO_MANY_OPEN_ORDERS);
    }

    @Test
    void aPriceBeyondTheBandIsRefusedOrMoved() {
        SimInstrument spot = sim.market().instrument(SPOT);
        sim.list(spot.toBuilder()
                .priceBand("0.05", SimInstrument.BandAction.REJECT)
                .build());
        SimInstrument perp = sim.market().instrument(PERP);
        sim.list(perp.toBuilder()
                .priceBand("0.05", SimInstrument.BandAction.MOVE)
                .build());
        sim.setMark(SPOT, d("101"));
        sim.setMark(PERP, d("101"));

        assertThat(refusal(() -> world.place(ALICE, buy(SPOT, "1", "106.5")))).isEqualTo(Reason.PRICE_BAND);
        assertThat(refusal(() -> world.place(ALICE, sell(SPOT, "1", "95.5")))).isEqualTo(Reason.PRICE_BAND);
        assertThat(world.place(ALICE, buy(SPOT, "1", "50")).status()).isEqualTo(SimOrderStatus.NEW);
        assertThat(world.place(ALICE, buy(PERP, "1", "200")).price()).isEqualByComparingTo("106");
        assertThat(world.place(BOB, sell(PERP, "1", "50")).averagePrice()).isEqualByComparingTo("106");
    }
}
