package dev.exchangekit.bithumb.unified;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.exchangekit.bithumb.BithumbEnvironment;
import dev.exchangekit.bithumb.sim.BithumbSimulator;
import dev.exchangekit.bithumb.sim.SimKey;
import dev.exchangekit.core.contract.ContractWorld;
import dev.exchangekit.core.contract.ReadOnlyContract;
import dev.exchangekit.core.exchange.Exchange;
import dev.exchangekit.core.model.OrderRef;
import dev.exchangekit.core.model.OrderRequest;
import dev.exchangekit.core.model.Side;
import dev.exchangekit.core.model.WithdrawRequest;
import dev.exchangekit.core.sim.front.SimRequest;
import dev.exchangekit.core.testing.TestSecrets;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

/** What runs with Bithumb itself, on the simulator, so that it cannot rot while nobody has keys. */
class LiveWorldTest extends ReadOnlyContract {
    @SuppressWarnings("NullAway.Init") // opened before all tests
    private static BithumbSimulator simulator;

    @SuppressWarnings("NullAway.Init") // opened before all tests
    private static ContractWorld world;

    @BeforeAll
    static void open() {
        simulator = BithumbSimulator.start();
        simulator.addKey(SimKey.of(TestSecrets.KEY, TestSecrets.SECRET));
        world = LiveWorld.open(
                Map.of("BITHUMB_API_KEY", TestSecrets.KEY, "BITHUMB_API_SECRET", TestSecrets.SECRET),
                BithumbEnvironment.custom(simulator.uri()));
    }

    @AfterAll
    static void close() {
        assertThat(simulator.requests())
                .isNotEmpty()
                .extracting(SimRequest::method)
                .containsOnly("GET");
        world.close();
        simulator.close();
    }

    @Override
    protected ContractWorld world() {
        return world;
    }

    @Test
    void missingKeysSkipWithAReason() {
        assertThatThrownBy(() -> LiveWorld.open(Map.of(), BithumbEnvironment.LIVE))
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining("BITHUMB_API_KEY");
    }

    @Test
    void whateverMovesMoneyIsStoppedBeforeItIsSent() {
        Exchange exchange = world.exchange();
        OrderRequest order =
                OrderRequest.limit(world.spot(), Side.BUY, new BigDecimal("0.001"), new BigDecimal("84000000"));
        WithdrawRequest withdrawal = WithdrawRequest.builder()
                .asset("BTC")
                .network("BTC")
                .amount(BigDecimal.ONE)
                .address("bc1qxy2kgdygjrsqtzq2n0yrf2493p83kkfjhx0wlh")
                .build();
        long before = world.requests();
        for (ThrowingCallable attempt : List.<ThrowingCallable>of(
                () -> exchange.trading().place(order),
                () -> exchange.trading().placeMany(List.of(order, order)),
                () -> exchange.trading().cancel(OrderRef.ofClientId(world.spot(), "mine")),
                () -> exchange.account().withdraw(withdrawal))) {
            assertThatThrownBy(attempt).hasMessageContaining("nothing is traded here");
        }
        assertThat(world.requests()).isEqualTo(before);
    }
}
