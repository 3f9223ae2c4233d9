package dev.exchangekit.core.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** An exchange with one spot and one linear instrument and the three accounts that most tests need. */
final class SimWorld {
    static final SimSymbol SPOT = SimSymbol.spot("BTCUSDT");
    static final SimSymbol PERP = SimSymbol.linear("BTCUSDT");
    static final String ALICE = "alice";
    static final String BOB = "bob";
    static final String CAROL = "carol";

    final SimClock clock = SimClock.at(Instant.parse("2026-03-01T12:00:00Z"));
    final SimExchange sim;

    SimWorld() {
        this(rules -> rules);
    }

    SimWorld(UnaryOperator<SimRules.Builder> rules) {
        SimRules.Builder builder =
                SimRules.builder().fees(SimFeeRates.of("0.001", "0.002"), SimFeeRates.of("0.0002", "0.0005"));
        sim = SimExchange.builder()
                .clock(clock)
                .seed(7)
                .rules(rules.apply(builder).build())
                .build(
                        SimInstrument.spot("BTCUSDT", "BTC", "USDT")
                                .tickSize("0.5")
                                .quantity("0.001", "0.001", "100", "50")
                                .quoteStep("0.01")
                                .minNotional("5")
                                .build(),
                        SimInstrument.linear("BTCUSDT", "BTC", "USDT")
                                .tickSize("0.5")
                                .quantity("0.001", "0.001", "100", "50")
                                .minNotional("5")
                                .leverage("50", "10", "0.5")
                                .build());
        for (String id : List.of(ALICE, BOB, CAROL)) {
            SimAccount account = sim.openAccount(id);
            account.deposit("USDT", d("100000"));
            account.deposit("BTC", d("100"));
        }
    }

    static BigDecimal d(String text) {
        return new BigDecimal(text);
    }

    static NewOrder buy(SimSymbol symbol, String quantity, String price) {
        return NewOrder.limit(symbol, SimSide.BUY, d(quantity), d(price));
    }

    static NewOrder sell(SimSymbol symbol, String quantity, String price) {
        return NewOrder.limit(symbol, SimSide.SELL, d(quantity), d(price));
    }

    SimOrder place(String account, NewOrder order) {
        return sim.place(account, order);
    }

    /** Opens or changes a contract position of {@code account} at a price, against Carol. */
    void trade(String account, SimSide side, String quantity, String price) {
        place(CAROL, NewOrder.limit(PERP, side.opposite(), d(quantity), d(price)));
        SimOrder taker = place(account, NewOrder.limit(PERP, side, d(quantity), d(price)));
        assertThat(taker.status()).isEqualTo(SimOrderStatus.FILLED);
    }

    SimOrder now(SimOrder order) {
        return sim.account(order.account()).order(order.ref()).orElseThrow();
    }

    /** Returns what an order waits for, as it is now. */
    SimTrigger trigger(SimOrder order) {
        return Objects.requireNonNull(now(order).trigger());
    }

    SimBalance balance(String account, String asset) {
        return sim.account(account).balance(asset);
    }

    SimPosition position(String account) {
        return sim.account(account).position(PERP, SimPositionSide.BOTH);
    }

    static SimRejection.Reason refusal(Runnable call) {
        SimRejection rejection = catchThrowableOfType(SimRejection.class, call::run);
        assertThat(rejection).as("the call is refused").isNotNull();
        assertThat(rejection.detail()).isNotBlank();
        return rejection.reason();
    }
}
