package dev.exchangekit.core.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.entry;

import dev.exchangekit.core.SdkObserver;
import dev.exchangekit.core.error.CallInfo;
import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.OrderOutcomeUnknownException;
import dev.exchangekit.core.error.OrderRejectedException;
import dev.exchangekit.core.error.RateLimitedException;
import dev.exchangekit.core.error.TradingHaltedException;
import dev.exchangekit.core.order.OrderAction;
import dev.exchangekit.core.order.OrderOutcome;
import dev.exchangekit.core.pipeline.FaultServer.Reaction;
import dev.exchangekit.core.pipeline.ToyExchange.Ack;
import dev.exchangekit.core.pipeline.ToyExchange.Acks;
import dev.exchangekit.core.pipeline.ToyExchange.Item;
import dev.exchangekit.core.pipeline.ToyExchange.NewOrder;
import dev.exchangekit.core.pipeline.ToyExchange.OrderId;
import dev.exchangekit.core.pipeline.ToyExchange.Orders;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.OrderWrite;
import dev.exchangekit.core.spi.Plan;
import dev.exchangekit.core.spi.RestPipeline;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrderSafetyTest extends PipelineTest {
    private static final NewOrder ORDER = new NewOrder(Optional.of("mine"), "BTC", false);
    private static final Plan<OrderWrite.Finding> LOOK_UP =
            Plan.call(ToyExchange.LOOK_UP, new OrderId("mine")).map(found -> ToyExchange.finding(found, "mine"));

    private static Endpoint<NewOrder, Ack> endpoint(OrderAction action) {
        return switch (action) {
            case PLACE -> ToyExchange.PLACE;
            case AMEND -> ToyExchange.AMEND;
            case CANCEL -> ToyExchange.CANCEL;
            case TRANSFER -> ToyExchange.TRANSFER;
            case WITHDRAW -> ToyExchange.WITHDRAW;
        };
    }

    private int lookUps() {
        return server().requests("/order").size();
    }

    @ParameterizedTest
    @EnumSource
    void orderWithoutAnIdGetsOneAndOneWithAnIdKeepsIt(View view) {
        call(view, ToyExchange.PLACE, NewOrder.of("BTC"));
        call(view, ToyExchange.PLACE, ORDER);
        assertThat(intents.get(0).clientOrderId())
                .hasValueSatisfying(id -> assertThat(id).matches("[A-Za-z0-9_-]{24}"));
        assertThat(intents.get(1).clientOrderId()).hasValue("mine");
        assertThat(server().requests("/place"))
                .extracting(r -> r.body())
                .containsExactly(
                        intents.get(0).parameters(), "{\"clientId\":\"mine\",\"symbol\":\"BTC\",\"reduces\":false}");
    }

    @ParameterizedTest
    @EnumSource
    void intentIsShownBeforeTheFirstByte(View view) {
        AtomicReference<Integer> sentBefore = new AtomicReference<>();
        open(config -> config.orderIntentHook(
                all -> sentBefore.set(server().requests("/place").size())));
        on("/place", refusal("BUSY"));
        call(view, ToyExchange.PLACE, ORDER);
        assertThat(sentBefore.get()).isZero();
        assertThat(server().requests("/place")).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void hookThatThrowsStopsTheOrder(View view) {
        IllegalStateException full = new IllegalStateException("the journal is full");
        open(config -> config.orderIntentHook(all -> {
            throw full;
        }));
        assertThatThrownBy(() -> call(view, ToyExchange.PLACE, ORDER)).isSameAs(full);
        assertThat(server().requests()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void lostOrderThatIsFoundAtOnceIsAccepted(View view) {
        on("/place", Reaction.silence());
        on("/order", found("APPLIED"));
        assertThat(call(view, ToyExchange.PLACE, ORDER)).isEqualTo(new Ack("x-mine", "mine"));
        assertThat(server().requests("/place")).hasSize(1);
        assertThat(seen.of("sought")).containsExactly("sought mine");
        assertThat(seen.of("outcome")).containsExactly("outcome mine ACCEPTED");
        assertThat(time.elapsed()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void lostOrderThatShowsLateIsAccepted(View view) {
        on("/place", Reaction.silence());
        on("/order", found("NO_TRACE"), found("NO_TRACE"), found("NO_TRACE"), found("NO_TRACE"), found("NO_TRACE"));
        on("/order", found("APPLIED"));
        assertThat(call(view, ToyExchange.PLACE, ORDER).orderId()).isEqualTo("x-mine");
        // 250 + 500 + 1000 + 1000 + 1000: one absence was past the window already, but one is not enough
        assertThat(time.elapsed()).isEqualTo(Duration.ofMillis(3750));
    }

    @ParameterizedTest
    @EnumSource
    void lostOrderIsRejectedWhenTwoLookUpsAfterItsWindowFindNothing(View view) {
        on("/place", Reaction.silence());
        assertThatThrownBy(() -> call(view, ToyExchange.PLACE, ORDER))
                .isInstanceOfSatisfying(OrderRejectedException.class, e -> {
                    assertThat(e.kind()).isEqualTo(ErrorKind.NOT_ACCEPTED);
                    assertThat(e.clientOrderIds()).containsExactly("mine");
                });
        // looks at 0, 250, 750, 1750, 2750, 3750 and 4750 ms; the window is three seconds
        assertThat(lookUps()).isEqualTo(7);
        assertThat(time.elapsed()).isEqualTo(Duration.ofMillis(4750));
        assertThat(seen.of("outcome")).containsExactly("outcome mine REJECTED");
    }

    @ParameterizedTest
    @EnumSource
    void windowIsOverOnlyWhenTheClockIsCertainOfIt(View view) {
        open(config -> config, profile -> profile.clockError(Duration.ofSeconds(2)));
        on("/place", Reaction.silence());
        assertThatThrownBy(() -> call(view, ToyExchange.PLACE, ORDER)).isInstanceOf(OrderRejectedException.class);
        // the window of three seconds, two that the clock may be off, and a second look
        assertThat(time.elapsed()).isEqualTo(Duration.ofMillis(6750));
    }

    @ParameterizedTest
    @EnumSource
    void absenceInBetweenMustBeConfirmedAnew(View view) {
        on("/place", Reaction.silence());
        on("/order", found("NO_TRACE"), found("NO_TRACE"), found("NO_TRACE"), found("NO_TRACE"), found("NO_TRACE"));
        on("/order", found("NO_TRACE"), found("UNCLEAR"), found("NO_TRACE"), found("NO_TRACE"));
        assertThatThrownBy(() -> call(view, ToyExchange.PLACE, ORDER)).isInstanceOf(OrderRejectedException.class);
        assertThat(lookUps()).isEqualTo(9);
    }

    @ParameterizedTest
    @EnumSource
    void absenceNeverProvesAnythingWhereTheExchangePromisesNoWindow(View view) {
        open(config -> config, profile -> profile.signer(ToyExchange.signer(Optional.empty())));
        on("/place", Reaction.silence());
        assertThatThrownBy(() -> call(view, ToyExchange.PLACE, ORDER))
                .isInstanceOfSatisfying(OrderOutcomeUnknownException.class, e -> {
                    assertThat(e.clientOrderIds()).containsExactly("mine");
                    assertThat(e.mayHaveReachedExchange()).isTrue();
                });
        assertThat(time.elapsed()).isBetween(Duration.ofSeconds(14), Duration.ofSeconds(15));
        assertThat(seen.of("outcome")).containsExactly("outcome mine UNKNOWN");
    }

    @ParameterizedTest
    @EnumSource
    void amendThatCanNoLongerApplyIsRejected(View view) {
        on("/amend", Reaction.silence());
        on("/order", found("NOT_APPLIED"));
        assertThatThrownBy(() -> call(view, ToyExchange.AMEND, ORDER))
                .isInstanceOfSatisfying(OrderRejectedException.class, e -> {
                    assertThat(e.kind()).isEqualTo(ErrorKind.ORDER_FINAL);
                    assertThat(e.clientOrderIds()).containsExactly("mine");
                });
        assertThat(server().requests("/amend")).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void unclearFindingNeverBecomesAProof(View view) {
        Reaction unclear = found("UNCLEAR");
        on("/cancel", Reaction.silence());
        for (int i = 0; i < 30; i++) {
            on("/order", unclear);
        }
        assertThatThrownBy(() -> call(view, ToyExchange.CANCEL, ORDER))
                .isInstanceOf(OrderOutcomeUnknownException.class);
        assertThat(server().requests("/cancel")).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void lookUpThatFailsSaysNothing(View view) {
        on("/place", Reaction.silence());
        for (int i = 0; i < 40; i++) {
            on("/order", refusal("PERMISSION"));
        }
        assertThatThrownBy(() -> call(view, ToyExchange.PLACE, ORDER)).isInstanceOf(OrderOutcomeUnknownException.class);
        assertThat(lookUps()).isGreaterThan(10);
    }

    @ParameterizedTest
    @EnumSource
    void lookUpIsTriedAgainAfterAFailure(View view) {
        on("/place", Reaction.answer(200, "{\"resu"));
        on("/order", refusal("PERMISSION"), refusal("BUSY"), found("APPLIED"));
        assertThat(call(view, ToyExchange.PLACE, ORDER).orderId()).isEqualTo("x-mine");
    }

    @ParameterizedTest
    @EnumSource
    void unknownCodeIsAnOpenOutcomeForEveryOrderWrite(View view) {
        for (OrderAction action : OrderAction.values()) {
            Endpoint<NewOrder, Ack> endpoint = endpoint(action);
            on(endpoint.path(), refusal("4711"));
            on("/order", found("APPLIED"));
            assertThat(call(view, endpoint, ORDER).orderId()).isEqualTo("x-mine");
            assertThat(server().requests(endpoint.path())).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void onlyTheOpenItemsOfABatchAreSought(View view) {
        on(
                "/batch",
                ok("{\"items\":[{\"clientId\":\"a\",\"outcome\":\"ACCEPTED\"},"
                        + "{\"clientId\":\"b\",\"outcome\":\"UNKNOWN\"},"
                        + "{\"clientId\":\"c\",\"outcome\":\"REJECTED\"}]}"));
        on("/order", found("APPLIED"));
        Acks acks = call(view, ToyExchange.BATCH, batch("a", "b", "c"));
        assertThat(acks.items())
                .containsExactly(new Item("a", "ACCEPTED"), new Item("b", "ACCEPTED"), new Item("c", "REJECTED"));
        assertThat(lookUps()).isEqualTo(1);
        assertThat(seen.of("sought")).containsExactly("sought b");
        assertThat(seen.of("outcome")).containsExactly("outcome b ACCEPTED");
        assertThat(intents).extracting(i -> i.id()).containsExactly("a", "b", "c");
    }

    private static Orders batch(String... ids) {
        return new Orders(List.of(ids).stream()
                .map(id -> new NewOrder(Optional.of(id), "BTC", false))
                .toList());
    }

    @ParameterizedTest
    @EnumSource
    void lostBatchIsSettledItemByItem(View view) {
        on("/batch", Reaction.silence());
        CompletableFuture<Reaction> both = new CompletableFuture<>();
        both.complete(found("APPLIED"));
        on("/order", Reaction.later(both), found("NOT_APPLIED"));
        Acks acks = call(view, ToyExchange.BATCH, batch("a", "b"));
        assertThat(acks.items()).extracting(Item::outcome).containsExactlyInAnyOrder("ACCEPTED", "REJECTED");
        assertThat(seen.of("outcome")).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void answerThatItsOwnRulesCannotReadLeavesTheOrdersUnknown(View view) {
        on("/batch", ok("{\"items\":[{\"clientId\":\"a\",\"outcome\":\"NO SUCH OUTCOME\"}]}"));
        assertThatThrownBy(() -> call(view, ToyExchange.BATCH, batch("a")))
                .isInstanceOfSatisfying(
                        OrderOutcomeUnknownException.class,
                        e -> assertThat(e.clientOrderIds()).containsExactly("a"));
    }

    @ParameterizedTest
    @EnumSource
    void itemsThatStayOpenAreNamed(View view) {
        open(config -> config.outcomeDeadline(Duration.ofMillis(200)));
        on(
                "/batch",
                ok("{\"items\":[{\"clientId\":\"a\",\"outcome\":\"UNKNOWN\"},"
                        + "{\"clientId\":\"b\",\"outcome\":\"ACCEPTED\"}]}"));
        assertThatThrownBy(() -> call(view, ToyExchange.BATCH, batch("a", "b")))
                .isInstanceOfSatisfying(OrderOutcomeUnknownException.class, e -> {
                    assertThat(e.clientOrderIds()).containsExactly("a");
                    assertThat(e.outcomes())
                            .containsExactly(entry("a", OrderOutcome.UNKNOWN), entry("b", OrderOutcome.ACCEPTED));
                });
    }

    @ParameterizedTest
    @EnumSource
    void haltedClientRefusesNewOrdersBeforeAnything(View view) {
        client().halt("drawdown");
        for (OrderAction action : List.of(OrderAction.PLACE, OrderAction.AMEND)) {
            assertThatThrownBy(() -> call(view, endpoint(action), ORDER))
                    .isInstanceOfSatisfying(TradingHaltedException.class, e -> {
                        assertThat(e.reason()).isEqualTo("drawdown");
                        assertThat(e.attempts()).isZero();
                        assertThat(e.clientOrderIds()).containsExactly("mine");
                    });
        }
        assertThatThrownBy(() -> call(
                        view,
                        ToyExchange.BATCH,
                        new Orders(List.of(new NewOrder(Optional.empty(), "BTC", true), NewOrder.of("BTC")))))
                .isInstanceOf(TradingHaltedException.class);
        assertThat(intents).isEmpty();
        assertThat(server().requests()).isEmpty();

        call(view, ToyExchange.CANCEL, ORDER);
        call(view, ToyExchange.PLACE, new NewOrder(Optional.empty(), "BTC", true));
        assertThat(server().requests("/place")).hasSize(1);
        client().resume();
        call(view, ToyExchange.PLACE, ORDER);
        assertThat(server().requests("/place")).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void moneyMovesWhileTradingIsHalted(View view) {
        client().halt("drawdown");
        call(view, ToyExchange.TRANSFER, ORDER);
        call(view, ToyExchange.WITHDRAW, ORDER);
        assertThat(server().requests("/transfer")).hasSize(1);
        assertThat(server().requests("/withdraw")).hasSize(1);
        assertThat(intents).extracting(i -> i.action()).containsExactly(OrderAction.TRANSFER, OrderAction.WITHDRAW);
    }

    @ParameterizedTest
    @EnumSource
    void whatCannotBeTracedIsUnknownAtOnce(View view) {
        on("/withdraw", Reaction.silence());
        on("/order", found("UNTRACEABLE"));
        assertThatThrownBy(() -> call(view, ToyExchange.WITHDRAW, ORDER))
                .isInstanceOfSatisfying(
                        OrderOutcomeUnknownException.class,
                        e -> assertThat(e.clientOrderIds()).containsExactly("mine"));
        assertThat(server().requests("/withdraw")).hasSize(1);
        assertThat(lookUps()).isEqualTo(1);
        assertThat(time.elapsed()).isZero();
        assertThat(seen.of("outcome")).containsExactly("outcome mine UNKNOWN");
    }

    @ParameterizedTest
    @EnumSource
    void transferThatIsFoundToHaveFailedIsRefusedAsATransfer(View view) {
        on("/transfer", Reaction.silence());
        on("/order", found("NOT_APPLIED"));
        assertThatThrownBy(() -> call(view, ToyExchange.TRANSFER, ORDER))
                .isInstanceOfSatisfying(
                        OrderRejectedException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.TRANSFER));
    }

    @ParameterizedTest
    @EnumSource
    void haltIsAtOnceAlsoWhereTheOrderWouldHaveToWait(View view) {
        client().limiter().close("orders", Duration.ofSeconds(4));
        client().halt("drawdown");
        assertThatThrownBy(() -> call(view, ToyExchange.PLACE, ORDER)).isInstanceOf(TradingHaltedException.class);
        assertThat(time.elapsed()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void haltStopsTheNextAttempt(View view) {
        AtomicReference<RestPipeline> halting = new AtomicReference<>();
        RestPipeline client = open(config -> config.observer(new SdkObserver() {
            @Override
            public void retry(CallInfo call, Duration pause, Throwable because) {
                Objects.requireNonNull(halting.get()).halt("enough");
            }
        }));
        halting.set(client);
        on("/place", refusal("BUSY"));
        Throwable failure = catchThrowable(() -> call(view, ToyExchange.PLACE, ORDER));
        assertThat(failure)
                .isInstanceOfSatisfying(
                        TradingHaltedException.class,
                        e -> assertThat(e.attempts()).isEqualTo(1));
        assertThat(server().requests("/place")).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void settledQuestionAnswersYesOrNo(View view) throws Exception {
        on("/order", found("APPLIED"));
        assertThat(time.await(client().settle(LOOK_UP))).hasValue(true);
        on("/order", found("NOT_APPLIED"));
        assertThat(time.await(client().settle(LOOK_UP))).hasValue(false);
        assertThat(time.elapsed()).isZero();
        // absent until whatever was sent before can no longer be accepted
        assertThat(time.await(client().settle(LOOK_UP))).hasValue(false);
        assertThat(time.elapsed()).isEqualTo(Duration.ofMillis(4750));
    }

    @Test
    void questionThatStaysOpenIsAnsweredByNothing() throws Exception {
        open(config -> config, profile -> profile.acceptanceWindow(Optional.empty()));
        assertThat(time.await(client().settle(LOOK_UP))).isEmpty();
    }

    @Test
    void answerOfARecoveryArrivesOnTheCallbackExecutor() throws Exception {
        open(config -> config.callbackExecutor(task -> new Thread(task, "callbacks").start()));
        CompletableFuture<Reaction> gate = new CompletableFuture<>();
        on("/order", Reaction.later(gate));
        CompletableFuture<String> thread = client().settle(LOOK_UP)
                .thenApply(answer -> Thread.currentThread().getName());
        server().arrival("/order");
        gate.complete(found("APPLIED"));
        assertThat(join(thread)).isEqualTo("callbacks");
    }

    @Test
    void cancelledRecoveryLooksNoMore() throws Exception {
        time.standStill();
        CompletableFuture<Optional<Boolean>> recovery = client().settle(LOOK_UP);
        eventually("it pauses between two look-ups", () -> time.pending() > 0);
        recovery.cancel(true);
        eventually("nothing is left to be looked up", () -> time.pending() == 0);
    }

    @ParameterizedTest
    @EnumSource
    void orderRefusedForItsRateIsNotSought(View view) {
        Reaction busy = refusal("RATE_LIMIT");
        on("/place", busy, busy, busy);
        assertThatThrownBy(() -> call(view, ToyExchange.PLACE, ORDER)).isInstanceOf(RateLimitedException.class);
        assertThat(lookUps()).isZero();
        assertThat(seen.of("outcome")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void observerThatThrowsChangesNothing(View view) {
        open(config -> config.observer(new ThrowingObserver()));
        on("/place", refusal("BUSY"), Reaction.silence());
        on("/order", found("APPLIED"));
        assertThat(call(view, ToyExchange.PLACE, ORDER).orderId()).isEqualTo("x-mine");
    }

    private static final class ThrowingObserver implements SdkObserver {
        @Override
        public void attempt(CallInfo call, int httpStatus, Duration took) {
            throw new IllegalStateException("attempt");
        }

        @Override
        public void waited(CallInfo call, Duration wait) {
            throw new IllegalStateException("waited");
        }

        @Override
        public void retry(CallInfo call, Duration pause, Throwable because) {
            throw new IllegalStateException("retry");
        }

        @Override
        public void outcomeSought(dev.exchangekit.core.order.OrderIntent intent, String because) {
            throw new IllegalStateException("sought");
        }

        @Override
        public void outcome(
                dev.exchangekit.core.order.OrderIntent intent, dev.exchangekit.core.order.OrderOutcome outcome) {
            throw new IllegalStateException("outcome");
        }

        @Override
        public void clockOffset(String exchange, Duration offset) {
            throw new IllegalStateException("offset");
        }
    }
}
