package dev.exchangekit.bithumb.order;

import static dev.exchangekit.bithumb.ScriptedBithumb.ok;
import static dev.exchangekit.bithumb.ScriptedBithumb.refused;
import static dev.exchangekit.core.testing.ScriptedServer.LOST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.exchangekit.bithumb.OrderState;
import dev.exchangekit.bithumb.ScriptedBithumb;
import dev.exchangekit.core.error.AuthenticationException;
import dev.exchangekit.core.error.CallInterruptedException;
import dev.exchangekit.core.error.ClientClosedException;
import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.ExchangeException;
import dev.exchangekit.core.error.InvalidRequestException;
import dev.exchangekit.core.testing.Futures;
import dev.exchangekit.core.testing.Threads;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(60)
class FollowingTest {
    private static final String ORDER = "/v1/order";
    private static final MockResponse NONE = refused(404, "order_not_found");
    private static final Duration LONG = Duration.ofMinutes(10);

    private final ScriptedBithumb bithumb = new ScriptedBithumb();

    @AfterEach
    void close() {
        bithumb.close();
    }

    /** Which of the two follows. */
    enum View {
        BLOCKING,
        ASYNCHRONOUS
    }

    private Order follow(View view, Duration atMost) throws InterruptedException {
        if (view == View.BLOCKING) {
            return bithumb.client.orders().follow("C01", atMost);
        }
        try {
            return bithumb.time.await(bithumb.client.async().orders().follow("C01", atMost));
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e);
        }
    }

    private static MockResponse shown(String state) {
        return ok("""
                {"uuid": "C01", "side": "bid", "state": "%s", "market": "KRW-BTC", "trades": []}""".formatted(state));
    }

    @ParameterizedTest
    @EnumSource
    void orderIsAskedForUntilItIsFinal(View view) throws InterruptedException {
        bithumb.server.on(ORDER, NONE, shown("wait"), shown("wait"), shown("cancel"));

        assertThat(follow(view, LONG).state()).isEqualTo(OrderState.CANCEL);

        assertThat(bithumb.server.targets(ORDER)).hasSize(4).containsOnly(ORDER + "?uuid=C01");
        assertThat(bithumb.time.elapsed()).isEqualTo(Duration.ofMillis(250 + 500 + 1000));
    }

    @ParameterizedTest
    @EnumSource
    void lastStateIsTheAnswerWhenTheTimeIsOver(View view) throws InterruptedException {
        bithumb.server.always(ORDER, shown("wait"));

        assertThat(follow(view, Duration.ofSeconds(5)).state()).isEqualTo(OrderState.WAIT);

        assertThat(bithumb.time.elapsed()).isLessThan(Duration.ofSeconds(5));
        assertThat(bithumb.server.requests(ORDER)).hasSize(5);
    }

    @ParameterizedTest
    @EnumSource
    void orderThatStaysAbsentIsNotFound(View view) {
        assertThatThrownBy(() -> follow(view, LONG))
                .isInstanceOfSatisfying(
                        ExchangeException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.ORDER_NOT_FOUND));
        assertThat(bithumb.time.elapsed()).isBetween(Duration.ofSeconds(10), Duration.ofSeconds(12));
    }

    @ParameterizedTest
    @EnumSource
    void lostAnswersDoNotEndIt(View view) throws InterruptedException {
        bithumb.server.on(ORDER, shown("wait"), LOST, LOST, LOST, LOST, shown("done"));

        assertThat(follow(view, LONG).state()).isEqualTo(OrderState.DONE);
    }

    @ParameterizedTest
    @EnumSource
    void refusalsThatStayEndItAtOnce(View view) {
        bithumb.server.on(ORDER, shown("wait"), refused(401, "out_of_scope"));

        assertThatThrownBy(() -> follow(view, LONG)).isInstanceOf(AuthenticationException.class);
    }

    @ParameterizedTest
    @EnumSource
    void timeMustBePositive(View view) {
        assertThatThrownBy(() -> follow(view, Duration.ZERO)).isInstanceOf(InvalidRequestException.class);
    }

    @Test
    void orderThatWasJustTakenIsFollowedByItsId() {
        bithumb.server.on(ORDER, shown("done"));
        OrderAck ack = OrderAck.builder().orderId("C01").build();

        assertThat(bithumb.client.orders().follow(ack, LONG).state().isFinal()).isTrue();
    }

    @Test
    void cancelledFutureAsksNoMore() throws InterruptedException {
        bithumb.server.always(ORDER, shown("wait"));
        CompletableFuture<Order> followed = bithumb.client.async().orders().follow("C01", LONG);
        while (bithumb.time.pending() == 0) {
            Thread.onSpinWait();
        }

        assertThat(followed.cancel(true)).isTrue();

        // the pause may just be beginning, and then ends as it begins
        while (bithumb.time.pending() > 0) {
            Thread.onSpinWait();
        }
        assertThat(bithumb.server.requests(ORDER)).hasSize(1);
    }

    @Test
    void closedClientEndsIt() throws InterruptedException {
        bithumb.server.always(ORDER, shown("wait"));
        CompletableFuture<Order> followed = bithumb.client.async().orders().follow("C01", LONG);
        while (bithumb.time.pending() == 0) {
            Thread.onSpinWait();
        }

        bithumb.client.close();

        assertThat(Futures.failure(followed)).isInstanceOf(ClientClosedException.class);
    }

    @Test
    void interruptionEndsTheBlockingView() throws InterruptedException {
        bithumb.server.always(ORDER, shown("wait"));
        bithumb.time.standStill();
        AtomicReference<Thread> caller = new AtomicReference<>();
        CompletableFuture<Void> followed = Threads.run(() -> {
            caller.set(Thread.currentThread());
            bithumb.client.orders().follow("C01", LONG);
        });
        while (bithumb.time.pending() == 0) {
            Thread.onSpinWait();
        }

        Objects.requireNonNull(caller.get()).interrupt();

        assertThat(Futures.failure(followed)).isInstanceOf(CallInterruptedException.class);
    }
}
