package dev.exchangekit.bybit.faults;

import static dev.exchangekit.core.contract.faults.Expected.accepted;
import static dev.exchangekit.core.contract.faults.Expected.provenAbsent;
import static dev.exchangekit.core.contract.faults.Expected.refused;
import static dev.exchangekit.core.contract.faults.FaultRow.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.exchangekit.bybit.internal.BybitLimits;
import dev.exchangekit.bybit.sim.BybitFault;
import dev.exchangekit.bybit.trade.OrderAck;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.contract.faults.FaultRow;
import dev.exchangekit.core.contract.faults.OrderFaultContract;
import dev.exchangekit.core.contract.faults.PreparedWrite;
import dev.exchangekit.core.contract.faults.WorldSettings;
import dev.exchangekit.core.contract.faults.Write;
import dev.exchangekit.core.error.AuthenticationException;
import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.LocalRateLimitException;
import dev.exchangekit.core.error.OrderRejectedException;
import dev.exchangekit.core.error.RateLimitedException;
import dev.exchangekit.core.sim.front.Fault;
import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class OrderFaultsTest extends OrderFaultContract<BybitWorld> {
    private static final Duration BAN = Duration.ofMinutes(10);

    @Override
    protected BybitWorld open(WorldSettings settings) {
        return new BybitWorld(settings);
    }

    @Override
    protected List<FaultRow<BybitWorld>> ownFaults() {
        return List.of(
                FaultRow.<BybitWorld>row(
                                "403 that speaks of frequency",
                                refused(RateLimitedException.class, ErrorKind.IP_LIMIT, 1),
                                once(BybitFault.accessTooFrequent()))
                        .andThen(OrderFaultsTest::addressIsBannedForTenMinutes),
                FaultRow.<BybitWorld>row(
                                "403 without a word of frequency",
                                refused(OrderRejectedException.class, ErrorKind.BAD_REQUEST, 1),
                                once(BybitFault.forbidden()))
                        .andThen(OrderFaultsTest::nothingIsFrozen),
                FaultRow.<BybitWorld>row(
                                "403 for the country",
                                refused(OrderRejectedException.class, ErrorKind.REGION, 1),
                                once(BybitFault.forbiddenCountry()))
                        .andThen(OrderFaultsTest::nothingIsFrozen),
                row("one 10006", accepted(2), once(Fault.code(10006, "Too many visits."))),
                row(
                        "nothing but 10006",
                        refused(RateLimitedException.class, ErrorKind.RATE_LIMIT, 3),
                        always(Fault.code(10006, "Too many visits."))),
                FaultRow.<BybitWorld>row("one 10002", accepted(2), once(Fault.code(10002, "invalid request")))
                        .andThen((world, write) -> measuredTheClock(world, 2)),
                FaultRow.<BybitWorld>row(
                                "nothing but 10002",
                                refused(OrderRejectedException.class, ErrorKind.CLOCK, 2),
                                always(Fault.code(10002, "invalid request")))
                        .andThen((world, write) -> measuredTheClock(world, 2)),
                row(
                        "the exchange's clock jumps back",
                        accepted(2),
                        (world, write) -> world.bybit().faults().skewClock(Duration.ofSeconds(-30))),
                row(
                        "the exchange's clock jumps ahead",
                        accepted(2),
                        (world, write) -> world.bybit().faults().skewClock(Duration.ofSeconds(30))),
                row("10016 after execution", accepted(1), once(internalError().executing())),
                row("10016 without execution", provenAbsent(1), once(internalError())),
                row(
                        "10000 after execution",
                        accepted(1),
                        once(Fault.code(10000, "Server Timeout").executing())),
                row("10000 without execution", provenAbsent(1), once(Fault.code(10000, "Server Timeout"))),
                row(
                        "unknown code after execution",
                        accepted(1),
                        once(Fault.code(987654, "Brand new").executing())),
                row("unknown code without execution", provenAbsent(1), once(Fault.code(987654, "Brand new"))),
                row(
                        "10003",
                        refused(AuthenticationException.class, ErrorKind.AUTHENTICATION, 1),
                        once(Fault.code(10003, "API key is invalid."))),
                row(
                        "10005",
                        refused(AuthenticationException.class, ErrorKind.PERMISSION, 1),
                        once(Fault.code(10005, "Permission denied"))),
                row(
                        "a refusal",
                        refused(OrderRejectedException.class, ErrorKind.RISK, 1),
                        once(Fault.code(110011, "Liquidation will be triggered"))));
    }

    @Test
    void aBodyThatOutlastsTheDeadlineIsALostAnswer() {
        try (BybitWorld world = open(WorldSettings.builder().build())) {
            world.warmUp();
            world.bybit().faults().onNext("/v5/order/create", Fault.slowBody(Duration.ofSeconds(10)));
            OrderAck ack = world.client()
                    .trade()
                    .with(RequestOptions.deadline(Duration.ofSeconds(1)))
                    .placeOrder(BybitWrites.order("slow"));
            assertThat(ack.orderLinkId()).contains("slow");
            assertThat(world.bybit().orders("slow")).isEqualTo(1);
            assertThat(world.bybit().requests("/v5/order/create")).hasSize(1);
            assertThat(world.bybit().requests("/v5/order/realtime")).hasSize(1);
        }
    }

    private static Fault internalError() {
        return Fault.code(10016, "Internal server error");
    }

    private static BiConsumer<BybitWorld, PreparedWrite> once(Fault fault) {
        return (world, write) -> world.bybit().faults().onNext(write.path(), fault);
    }

    private static BiConsumer<BybitWorld, PreparedWrite> always(Fault fault) {
        return (world, write) -> world.bybit().faults().onEvery(write.path(), fault);
    }

    private static void measuredTheClock(BybitWorld world, int times) {
        assertThat(world.bybit().requests("/v5/market/time")).hasSize(times);
    }

    private static void addressIsBannedForTenMinutes(BybitWorld world, PreparedWrite banned) {
        int before = world.bybit().requests().size();
        assertThatThrownBy(() -> world.client().market().serverTime())
                .asInstanceOf(InstanceOfAssertFactories.type(LocalRateLimitException.class))
                .satisfies(e -> {
                    assertThat(e.bucket()).isEqualTo(BybitLimits.IP);
                    assertThat(e.wouldWaitFor()).isEqualTo(BAN);
                });
        assertThat(world.client().async().market().serverTime())
                .failsWithin(Duration.ofSeconds(10))
                .withThrowableThat()
                .withCauseInstanceOf(LocalRateLimitException.class);
        assertThat(world.bybit().requests()).hasSize(before);
        world.time().advance(BAN);
        nothingIsFrozen(world, banned);
    }

    private static void nothingIsFrozen(BybitWorld world, PreparedWrite refused) {
        Duration before = world.time().elapsed();
        PreparedWrite next = world.prepare(Write.PLACE);
        next.call();
        assertThat(next.requests()).isEqualTo(1);
        assertThat(world.time().elapsed()).isEqualTo(before);
    }
}
