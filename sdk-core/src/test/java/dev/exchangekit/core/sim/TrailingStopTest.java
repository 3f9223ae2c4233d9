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

import dev.exchangekit.core.sim.SimRejection.Reason;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TrailingStopTest {
    private final SimWorld world = new SimWorld();
    private final SimExchange sim = world.sim;
    private final SimAccount alice = sim.account(ALICE);

    @BeforeEach
    void price() {
        last(PERP, "10000");
    }

    private void last(SimSymbol symbol, String price) {
        world.place(CAROL, sell(symbol, "0.01", price));
        world.place(BOB, buy(symbol, "0.01", price));
    }

    private List<SimOrder> waiting() {
        return alice.openOrders(SimScope.everything());
    }

    private SimOrder stop() {
        assertThat(waiting()).hasSize(1);
        return waiting().get(0);
    }

    @Test
    void aTrailingStopFollowsTheBestPriceAndClosesWhenItTurns() {
        world.trade(ALICE, SimSide.BUY, "1", "10000");
        alice.setTradingStop(PERP, SimPositionSide.BOTH, new SimTradingStop(null, null, d("200"), null));
        SimOrder stop = stop();
        assertThat(price(stop)).isEqualByComparingTo("9800");
        last(PERP, "10500");
        assertThat(price(stop)).isEqualByComparingTo("10300");
        last(PERP, "10301");
        assertThat(price(stop)).isEqualByComparingTo("10300");
        assertThat(world.position(ALICE).stop().trailingStop()).isEqualByComparingTo("200");
        world.place(CAROL, buy(PERP, "5", "10200"));
        last(PERP, "10300");

        assertThat(world.now(stop).averagePrice()).isEqualByComparingTo("10200");
        assertThat(world.position(ALICE).isEmpty()).isTrue();
    }

    @Test
    void aTrailingStopStartsWhereItIsTold() {
        world.trade(ALICE, SimSide.SELL, "1", "10000");
        alice.setTradingStop(PERP, SimPositionSide.BOTH, new SimTradingStop(null, null, d("100"), d("9500")));
        SimOrder stop = stop();
        last(PERP, "10500");
        assertThat(world.now(stop).status()).isEqualTo(SimOrderStatus.UNTRIGGERED);
        assertThat(world.trigger(stop).price()).isNull();
        last(PERP, "9400");
        assertThat(price(stop)).isEqualByComparingTo("9500");
        world.place(CAROL, sell(PERP, "5", "9550"));
        last(PERP, "9500");

        assertThat(world.now(stop).averagePrice()).isEqualByComparingTo("9550");
    }

    @Test
    void aPositionHasOneTrailingStop() {
        world.trade(ALICE, SimSide.BUY, "1", "10000");
        alice.setTradingStop(PERP, SimPositionSide.BOTH, new SimTradingStop(null, null, d("200"), null));
        SimOrder stop = stop();
        alice.setTradingStop(PERP, SimPositionSide.BOTH, new SimTradingStop(null, null, d("300"), null));
        assertThat(waiting()).hasSize(1);
        assertThat(price(stop)).isEqualByComparingTo("9700");
        assertThat(refusal(() -> sim.amend(ALICE, new AmendOrder(stop.ref(), null, null).triggerPrice(d("9900")))))
                .isEqualTo(Reason.UNSUPPORTED);
        alice.setTradingStop(PERP, SimPositionSide.BOTH, new SimTradingStop(null, null, BigDecimal.ZERO, null));
        assertThat(waiting()).isEmpty();
        assertThat(refusal(() -> alice.setTradingStop(
                        PERP, SimPositionSide.BOTH, new SimTradingStop(null, null, null, d("11000")))))
                .isEqualTo(Reason.TRADING_STOP_INVALID);
    }

    private BigDecimal price(SimOrder order) {
        return Objects.requireNonNull(world.trigger(order).price());
    }

    @Test
    void anOrderTrailsThePriceOnceItIsActivated() {
        NewOrder order = NewOrder.market(PERP, SimSide.SELL, d("1"))
                .trigger(SimTrigger.trailing(SimTrigger.Direction.FALLING, d("100"), d("10500")));
        SimOrder placed = world.place(ALICE, order);
        last(PERP, "10300");
        assertThat(world.trigger(placed).price()).isNull();
        last(PERP, "10600");
        assertThat(price(placed)).isEqualByComparingTo("10500");
        world.place(CAROL, buy(PERP, "1", "10400"));
        last(PERP, "10500");
        assertThat(world.now(placed).averagePrice()).isEqualByComparingTo("10400");
    }

    @Test
    void anOrderTrailsAtADistance() {
        NewOrder order = NewOrder.market(PERP, SimSide.SELL, d("1"))
                .trigger(SimTrigger.trailing(SimTrigger.Direction.FALLING, d("0.3"), null));
        assertThat(refusal(() -> world.place(ALICE, order))).isEqualTo(Reason.TRADING_STOP_INVALID);
    }
}
