package dev.exchangekit.core.sim;

import static dev.exchangekit.core.sim.SimWorld.ALICE;
import static dev.exchangekit.core.sim.SimWorld.BOB;
import static dev.exchangekit.core.sim.SimWorld.CAROL;
import static dev.exchangekit.core.sim.SimWorld.PERP;
import static dev.exchangekit.core.sim.SimWorld.buy;
import static dev.exchangekit.core.sim.SimWorld.d;
import static dev.exchangekit.core.sim.SimWorld.refusal;
import static dev.exchangekit.core.sim.SimWorld.sell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.exchangekit.core.sim.SimRejection.Reason;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Contracts that end: a future and a call on the perpetual. */
class ExpiryTest {
    private static final Instant DELIVERY = Instant.parse("2026-06-26T08:00:00Z");
    private static final SimSymbol FUTURE = SimSymbol.linear("BTCUSDT-26JUN26");
    private static final SimSymbol CALL = SimSymbol.option("BTC-26JUN26-110-C-USDT");

    private final SimWorld world = new SimWorld();
    private final SimExchange sim = world.sim;
    private final SimAccount alice = sim.account(ALICE);
    private final SimAccount bob = sim.account(BOB);

    @BeforeEach
    void list() {
        sim.list(SimInstrument.linear(FUTURE.name(), "BTC", "USDT")
                .tickSize("0.5")
                .expiry(new SimExpiry(DELIVERY, PERP, null))
                .build());
        SimOption right = new SimOption(true, d("110"), d("0.6"));
        sim.list(SimInstrument.option(CALL.name(), "BTC", "USDT", new SimExpiry(DELIVERY, PERP, right))
                .tickSize("0.1")
                .quantity("0.01", "0.01", "100", "100")
                .build());
        sim.setIndex(PERP, d("100"));
    }

    private void bobSells(SimSymbol symbol, String quantity, String price) {
        world.place(BOB, sell(symbol, quantity, price));
        assertThat(world.place(ALICE, buy(symbol, quantity, price)).status()).isEqualTo(SimOrderStatus.FILLED);
    }

    private void passDelivery(String index) {
        sim.setIndex(PERP, d(index));
        world.clock.set(DELIVERY);
        sim.deliver();
    }

    @Test
    void aFutureFollowsItsUnderlyingAndPaysNoFunding() {
        SimTicker ticker = sim.market().ticker(FUTURE);
        assertThat(ticker.index()).isEqualByComparingTo("100");
        assertThat(ticker.fundingRate()).isNull();
        assertThat(ticker.nextFunding()).isNull();
        assertThat(sim.market().fundingHistory(FUTURE, Instant.EPOCH, sim.now(), 10))
                .isEmpty();
    }

    @Test
    void aFutureIsDeliveredAtTheIndexPrice() {
        bobSells(FUTURE, "2", "100");
        SimOrder resting = world.place(ALICE, buy(FUTURE, "1", "90"));
        BigDecimal before = alice.balance("USDT").total();

        passDelivery("115");

        assertThat(alice.balance("USDT").total().subtract(before)).isEqualByComparingTo("30");
        assertThat(alice.balance("USDT").locked()).isZero();
        assertThat(alice.position(FUTURE, SimPositionSide.BOTH).isEmpty()).isTrue();
        assertThat(bob.position(FUTURE, SimPositionSide.BOTH).isEmpty()).isTrue();
        assertThat(world.now(resting).cancelReason()).isEqualTo(SimCancelReason.DELIVERED);
        SimFill delivered = alice.fills(SimScope.symbol(FUTURE)).get(0);
        assertThat(delivered.order().origin()).isEqualTo(SimOrderOrigin.DELIVERY);
        assertThat(delivered.price()).isEqualByComparingTo("115");
        assertThat(delivered.fee()).isZero();
        assertThat(delivered.realizedProfit()).isEqualByComparingTo("30");
        assertThat(sim.market().instrument(FUTURE).status()).isEqualTo(SimStatus.CLOSED);
        assertThat(refusal(() -> world.place(ALICE, buy(FUTURE, "1", "90")))).isEqualTo(Reason.NOT_TRADING);
    }

    @Test
    void nothingIsDeliveredBeforeItsTimeOrTwice() {
        bobSells(FUTURE, "2", "100");
        world.clock.set(DELIVERY.minus(Duration.ofMillis(1)));
        sim.deliver();
        assertThat(alice.position(FUTURE, SimPositionSide.BOTH).quantity()).isEqualByComparingTo("2");
        passDelivery("100");
        int fills = alice.fills(SimScope.everything()).size();
        sim.deliver();
        assertThat(alice.fills(SimScope.everything())).hasSize(fills);
    }

    @Test
    void expiringContractsHaveNoHedgeMode() {
        assertThat(refusal(() -> alice.setPositionMode(SimScope.symbol(FUTURE), SimPositionMode.HEDGE)))
                .isEqualTo(Reason.UNSUPPORTED);
        alice.setPositionMode(SimScope.settle(SimMarket.LINEAR, "USDT"), SimPositionMode.HEDGE);
        assertThat(alice.positionMode(PERP)).isEqualTo(SimPositionMode.HEDGE);
        assertThat(alice.positionMode(FUTURE)).isEqualTo(SimPositionMode.ONE_WAY);
    }

    @Test
    void theBuyerOfAnOptionPaysItsPrice() {
        bobSells(CALL, "2", "10");
        // 2 x 10, and the fees of 0.05 % and 0.02 %
        assertThat(alice.balance("USDT").total()).isEqualByComparingTo("99979.99");
        assertThat(bob.balance("USDT").total()).isEqualByComparingTo("100019.996");
        BigDecimal mark = Objects.requireNonNull(sim.market().ticker(CALL).mark());
        assertThat(alice.balance("USDT").optionValue()).isEqualByComparingTo(mark.multiply(d("2")));
        assertThat(alice.balance("USDT").positionMargin()).isZero();
        assertThat(alice.balance("USDT").unrealizedProfit()).isZero();
        // A tenth of the strike, and what buying back costs
        assertThat(bob.balance("USDT").positionMargin())
                .isEqualByComparingTo(mark.add(d("11")).multiply(d("2")));
        assertThat(bob.balance("USDT").equity())
                .isEqualByComparingTo(d("100019.996").subtract(mark.multiply(d("2"))));
    }

    @Test
    void sellingABoughtOptionBringsItsPriceBack() {
        bobSells(CALL, "2", "10");
        world.place(CAROL, buy(CALL, "2", "12"));
        world.place(ALICE, sell(CALL, "2", "12").reduceOnly(true));
        assertThat(alice.position(CALL, SimPositionSide.BOTH).isEmpty()).isTrue();
        SimFill closing = alice.fills(SimScope.symbol(CALL)).get(0);
        assertThat(closing.realizedProfit()).isEqualByComparingTo("4");
        assertThat(closing.openFee()).isEqualByComparingTo("0.01");
        assertThat(alice.balance("USDT").total()).isEqualByComparingTo("100003.978");
    }

    @Test
    void openOrdersOfOptionsHoldPremiumOrMargin() {
        world.place(ALICE, buy(CALL, "2", "5"));
        assertThat(alice.balance("USDT").orderMargin()).isEqualByComparingTo("10");
        world.place(BOB, sell(CALL, "2", "30"));
        assertThat(bob.balance("USDT").orderMargin()).isEqualByComparingTo("22");
    }

    @Test
    void anOptionIsDeliveredAtWhatExercisingIsWorth() {
        bobSells(CALL, "2", "10");
        passDelivery("125");
        assertThat(alice.balance("USDT").total()).isEqualByComparingTo("100009.99");
        assertThat(bob.balance("USDT").total()).isEqualByComparingTo("99989.996");
        assertThat(alice.balance("USDT").optionValue()).isZero();
    }

    @Test
    void anOptionOutOfTheMoneyIsDeliveredAtNothing() {
        bobSells(CALL, "2", "10");
        passDelivery("90");
        assertThat(alice.balance("USDT").total()).isEqualByComparingTo("99979.99");
        assertThat(alice.position(CALL, SimPositionSide.BOTH).isEmpty()).isTrue();
        assertThat(bob.balance("USDT").positionMargin()).isZero();
    }

    @Test
    void optionsHaveNoLeverageNoTriggersAndNoExits() {
        assertThat(refusal(() -> alice.setLeverage(CALL, d("2")))).isEqualTo(Reason.UNSUPPORTED);
        assertThat(refusal(() -> world.place(ALICE, buy(CALL, "1", "10").trigger(SimTrigger.rising(d("20"))))))
                .isEqualTo(Reason.UNSUPPORTED);
    }

    @Test
    void theModelKnowsTheTextbook() {
        BlackScholes call = new BlackScholes(true, 100, 110, 0.5, 0.4);
        BlackScholes put = new BlackScholes(false, 100, 110, 0.5, 0.4);
        assertThat(call.price()).isCloseTo(7.4677, within(0.001));
        assertThat(call.price() - put.price()).isCloseTo(-10, within(0.0001));
        assertThat(call.delta() - put.delta()).isCloseTo(1, within(0.0001));
        double step = 0.01;
        BlackScholes above = new BlackScholes(true, 100 + step, 110, 0.5, 0.4);
        assertThat((above.price() - call.price()) / step).isCloseTo(call.delta(), within(0.001));
        assertThat((above.delta() - call.delta()) / step).isCloseTo(call.gamma(), within(0.001));
        assertThat(call.volatility(0.41).price() - call.price()).isCloseTo(call.vega(), within(0.001));
        BlackScholes tomorrow = new BlackScholes(true, 100, 110, 0.5 - 1.0 / 365, 0.4);
        assertThat(tomorrow.price() - call.price()).isCloseTo(call.theta(), within(0.001));
        assertThat(call.impliedVolatility(call.price())).isCloseTo(0.4, within(0.0001));
        assertThat(new BlackScholes(true, 100, 90, 0, 0.4).price()).isEqualTo(10);
        assertThat(new BlackScholes(false, 100, 90, 0, 0.4).delta()).isZero();
    }

    @Test
    void theMarkPriceFollowsTheUnderlying() {
        BigDecimal before = Objects.requireNonNull(sim.market().ticker(CALL).mark());
        sim.setIndex(PERP, d("120"));
        assertThat(sim.market().ticker(CALL).mark()).isGreaterThan(before.add(d("10")));
        assertThat(Objects.requireNonNull(sim.market().greeks(CALL)).underlying())
                .isEqualByComparingTo("120");
        assertThat(sim.market().greeks(PERP)).isNull();
    }
}
