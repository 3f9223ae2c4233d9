package dev.exchangekit.bithumb.faults;

import static dev.exchangekit.core.contract.faults.Expected.accepted;
import static dev.exchangekit.core.contract.faults.Expected.refused;
import static dev.exchangekit.core.contract.faults.Expected.unknown;
import static dev.exchangekit.core.contract.faults.FaultRow.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.exchangekit.bithumb.order.OrderAck;
import dev.exchangekit.bithumb.sim.Delay;
import dev.exchangekit.core.contract.faults.BadAnswer;
import dev.exchangekit.core.contract.faults.FaultRow;
import dev.exchangekit.core.contract.faults.OrderFaultContract;
import dev.exchangekit.core.contract.faults.PreparedWrite;
import dev.exchangekit.core.contract.faults.View;
import dev.exchangekit.core.contract.faults.WorldSettings;
import dev.exchangekit.core.contract.faults.Write;
import dev.exchangekit.core.error.AuthenticationException;
import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.OrderRejectedException;
import dev.exchangekit.core.error.RateLimitedException;
import dev.exchangekit.core.sim.SimScope;
import dev.exchangekit.core.sim.front.Fault;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrderFaultsTest extends OrderFaultContract<BithumbWorld> {
    private static final Fault NOT_READY = Fault.code("order_not_ready", "later");
    private static final Duration CANCEL_DEADLINE = Duration.ofSeconds(10);

    @Override
    protected BithumbWorld open(WorldSettings settings) {
        return new BithumbWorld(settings);
    }

    @Override
    protected Set<Write> writes() {
        return BithumbWorld.WRITES;
    }

    @Override
    protected boolean absenceIsProvable() {
        return false;
    }

    @Override
    protected boolean rateRefusalsLast() {
        return true;
    }

    @Override
    protected ErrorKind tooManyRequests() {
        return ErrorKind.RATE_LIMIT;
    }

    @Override
    protected List<FaultRow<BithumbWorld>> ownFaults() {
        return List.of(
                row("order_not_ready twice", accepted(3), times(2, NOT_READY)),
                row(
                        "nothing but order_not_ready",
                        refused(OrderRejectedException.class, ErrorKind.ORDER_BUSY, 3),
                        always(NOT_READY)),
                row("one expired_jwt", accepted(2), once(Fault.code("expired_jwt", "expired"))),
                row(
                        "nothing but expired_jwt",
                        refused(OrderRejectedException.class, ErrorKind.CLOCK, 2),
                        always(Fault.code("expired_jwt", "expired"))),
                row(
                        "server_error after execution",
                        accepted(1),
                        once(Fault.code("server_error", "failed").executing())),
                row("server_error without execution", unknown(false, 1), once(Fault.code("server_error", "failed"))),
                row(
                        "unknown name after execution",
                        accepted(1),
                        once(Fault.code("brand_new", "who knows").executing())),
                row("unknown name without execution", unknown(false, 1), once(Fault.code("brand_new", "who knows"))),
                row(
                        "the number 404 with HTTP status 200",
                        refused(OrderRejectedException.class, ErrorKind.INVALID_SYMBOL, 1),
                        once(Fault.code(404, "Code not found"))),
                row(
                        "too_many_requests",
                        refused(RateLimitedException.class, ErrorKind.RATE_LIMIT, 1),
                        once(Fault.code("too_many_requests", "slower"))),
                row(
                        "NotAllowIP",
                        refused(AuthenticationException.class, ErrorKind.IP_NOT_ALLOWED, 1),
                        once(Fault.code("NotAllowIP", "not from here"))),
                row(
                        "out_of_scope",
                        refused(AuthenticationException.class, ErrorKind.PERMISSION, 1),
                        once(Fault.code("out_of_scope", "not allowed"))),
                row(
                        "a refusal whose name begins as is known",
                        refused(OrderRejectedException.class, ErrorKind.INSUFFICIENT_BALANCE, 1),
                        once(Fault.code("insufficient_funds_bid", "too little"))),
                row("server_error after execution, and no more look-ups", unknown(true, 1), (world, write) -> {
                    world.bithumb()
                            .faults()
                            .onNext(
                                    write.path(),
                                    Fault.code("server_error", "failed").executing());
                    world.bithumb().faults().onEvery(OrderCalls.LOOK_UP, Fault.code("too_many_requests", "slower"));
                }),
                FaultRow.<BithumbWorld>row(
                                "answer lost late in a second, of which the exchange tells the beginning",
                                accepted(1),
                                (world, write) -> {
                                    world.time().advance(Duration.ofMillis(900));
                                    world.spoil(write.path(), 1, BadAnswer.NONE, true);
                                })
                        .only(Write.PLACE, Write.PLACE_BATCH));
    }

    private static BiConsumer<BithumbWorld, PreparedWrite> once(Fault fault) {
        return times(1, fault);
    }

    private static BiConsumer<BithumbWorld, PreparedWrite> times(int count, Fault fault) {
        return (world, write) -> world.bithumb().faults().onNext(write.path(), count, fault);
    }

    private static BiConsumer<BithumbWorld, PreparedWrite> always(Fault fault) {
        return (world, write) -> world.bithumb().faults().onEvery(write.path(), fault);
    }

    @ParameterizedTest
    @EnumSource
    void aCancelWaitsForAnOrderThatIsStillBeingTaken(View view) throws InterruptedException {
        try (BithumbWorld world = placing(Delay.of(Duration.ofSeconds(2)))) {
            assertThat(view.attempt(OrderCalls.cancel("slow").of(world.views()), world.time())
                            .failure())
                    .isNull();
            assertThat(world.bithumb().requests("/v2/order")).hasSize(3);
            assertThat(world.account().openOrders(SimScope.everything())).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCancelGivesAnOrderUpThatIsNeverReady(View view) throws InterruptedException {
        try (BithumbWorld world = placing(Delay.of(Duration.ofDays(1)))) {
            Duration before = world.time().elapsed();
            assertThat(view.attempt(OrderCalls.cancel("slow").of(world.views()), world.time())
                            .failure())
                    .isInstanceOfSatisfying(
                            OrderRejectedException.class,
                            e -> assertThat(e.kind()).isEqualTo(ErrorKind.ORDER_BUSY));
            assertThat(world.time().elapsed().minus(before)).isLessThan(CANCEL_DEADLINE);
            assertThat(world.account().openOrders(SimScope.everything())).hasSize(1);
        }
    }

    /** A world with an order that was acknowledged. */
    private BithumbWorld placing(Delay delay) {
        BithumbWorld world = open(WorldSettings.builder().build());
        world.bithumb().quirks().placingTakes(delay);
        OrderAck ack = world.client()
                .call(
                        OrderCalls.place("slow").endpoint(),
                        OrderCalls.place("slow").request());
        assertThat(ack.clientOrderId()).contains("slow");
        return world;
    }
}
