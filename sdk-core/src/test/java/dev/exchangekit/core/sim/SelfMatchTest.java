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

import dev.exchangekit.core.sim.SimRejection.Reason;
import org.junit.jupiter.api.Test;

/** Orders of one account that meet, and market orders with a limit to their slippage. */
class SelfMatchTest {
    private final SimWorld world = new SimWorld();

    private SimOrder own(String quantity, String price) {
        return world.place(ALICE, sell(SPOT, quantity, price));
    }

    private SimOrder arrive(String quantity, SimSelfMatch selfMatch) {
        return world.place(ALICE, buy(SPOT, quantity, "101").selfMatch(selfMatch));
    }

    @Test
    void ownOrdersTradeUnlessToldOtherwise() {
        SimOrder resting = own("1", "100");
        assertThat(arrive("1", SimSelfMatch.ALLOWED).status()).isEqualTo(SimOrderStatus.FILLED);
        assertThat(world.now(resting).status()).isEqualTo(SimOrderStatus.FILLED);
    }

    @Test
    void theRestingOrderGivesWayAndTheArrivingOneGoesOn() {
        SimOrder resting = own("1", "100");
        world.place(BOB, sell(SPOT, "1", "101"));
        SimOrder arrived = arrive("3", SimSelfMatch.CANCEL_MAKER);
        assertThat(world.now(resting).cancelReason()).isEqualTo(SimCancelReason.SELF_MATCH);
        assertThat(arrived.filled()).isEqualByComparingTo("1");
        assertThat(arrived.status()).isEqualTo(SimOrderStatus.PARTIALLY_FILLED);
    }

    @Test
    void theArrivingOrderEndsWhereItMeetsItsAccount() {
        world.place(BOB, sell(SPOT, "1", "99"));
        SimOrder resting = own("1", "100");
        SimOrder arrived = arrive("3", SimSelfMatch.CANCEL_TAKER);
        assertThat(arrived.filled()).isEqualByComparingTo("1");
        assertThat(arrived.cancelReason()).isEqualTo(SimCancelReason.SELF_MATCH);
        assertThat(world.now(resting).status()).isEqualTo(SimOrderStatus.NEW);
        assertThat(world.balance(ALICE, "USDT").locked()).isZero();
    }

    @Test
    void bothEnd() {
        SimOrder resting = own("1", "100");
        SimOrder arrived = arrive("1", SimSelfMatch.CANCEL_BOTH);
        assertThat(arrived.cancelReason()).isEqualTo(SimCancelReason.SELF_MATCH);
        assertThat(world.now(resting).cancelReason()).isEqualTo(SimCancelReason.SELF_MATCH);
        assertThat(world.balance(ALICE, "BTC").locked()).isZero();
    }

    @Test
    void theOrderThatArrivesDecides() {
        world.place(ALICE, sell(SPOT, "1", "100").selfMatch(SimSelfMatch.CANCEL_BOTH));
        assertThat(arrive("1", SimSelfMatch.ALLOWED).status()).isEqualTo(SimOrderStatus.FILLED);
    }

    @Test
    void aMarketOrderStopsAtItsSlippage() {
        world.place(BOB, sell(PERP, "1", "100"));
        world.place(BOB, sell(PERP, "1", "101"));
        world.place(BOB, sell(PERP, "1", "102"));
        SimOrder byTicks =
                world.place(ALICE, NewOrder.market(PERP, SimSide.BUY, d("3")).slippage(SimSlippage.ticks(2)));
        assertThat(byTicks.filled()).isEqualByComparingTo("2");
        assertThat(byTicks.cancelReason()).isEqualTo(SimCancelReason.PRICE_CAP);
        world.place(BOB, sell(PERP, "1", "103"));
        SimOrder byFraction = world.place(
                ALICE, NewOrder.market(PERP, SimSide.BUY, d("2")).slippage(SimSlippage.fraction(d("0.005"))));
        assertThat(byFraction.filled()).isEqualByComparingTo("1");
    }

    @Test
    void onlyMarketOrdersHaveSlippage() {
        assertThat(refusal(() -> world.place(ALICE, buy(PERP, "1", "100").slippage(SimSlippage.ticks(1)))))
                .isEqualTo(Reason.UNSUPPORTED);
    }
}
