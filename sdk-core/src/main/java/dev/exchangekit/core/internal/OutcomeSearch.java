package dev.exchangekit.core.internal;

import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.ExchangeException;
import dev.exchangekit.core.error.ExchangeException.Refusal;
import dev.exchangekit.core.error.OrderRejectedException;
import dev.exchangekit.core.error.SdkException;
import dev.exchangekit.core.order.OrderAction;
import dev.exchangekit.core.order.OrderIntent;
import dev.exchangekit.core.order.OrderOutcome;
import dev.exchangekit.core.spi.OrderWrite;
import dev.exchangekit.core.spi.OrderWrite.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what became of order writes whose answer was lost or left their fate open, by asking the exchange. An order
 * that is found settles its question at once. An order that is not found settles it only when the exchange can no
 * longer accept the request; {@link Settling} holds that rule. What stays open at the deadline is an unknown outcome.
 */
final class OutcomeSearch<Q, R> {
    private final RestCall<Q, R> call;
    private final Engine engine;
    private final OrderWrite<Q, R> write;
    private final @Nullable R answer;
    private final List<Integer> open;
    private final @Nullable SdkException because;

    private OutcomeSearch(RestCall<Q, R> call, @Nullable R answer, List<Integer> open, @Nullable SdkException because) {
        this.call = call;
        this.engine = call.engine;
        this.write = call.endpoint.orderWrite().orElseThrow();
        this.answer = answer;
        this.open = open;
        this.because = because;
    }

    static <Q, R> OutcomeSearch<Q, R> ofLostAnswer(RestCall<Q, R> call, SdkException because) {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < call.intents.size(); i++) {
            all.add(i);
        }
        return new OutcomeSearch<>(call, null, all, because);
    }

    static <Q, R> OutcomeSearch<Q, R> ofOpenItems(RestCall<Q, R> call, R answer, List<Integer> open) {
        return new OutcomeSearch<>(call, answer, open, null);
    }

    /** The answer as it would have been, or the exception that says what is known; never blocks. */
    CompletableFuture<R> start() {
        Optional<Instant> acceptableUntil = call.acceptableUntil();
        String why = why();
        call.sought(open);
        open.forEach(i -> engine.observe(o -> o.outcomeSought(intent(i), why)));
        List<CompletableFuture<Optional<Verdict>>> verdicts = open.stream()
                .map(i -> new Settling(engine, i, write.lookUp(call.request, i, call.signedSince()), acceptableUntil)
                        .start())
                .toList();
        return CompletableFuture.allOf(verdicts.toArray(CompletableFuture[]::new))
                .thenApply(all -> conclude(
                        verdicts.stream().flatMap(v -> v.join().stream()).toList()));
    }

    private R conclude(List<Verdict> verdicts) {
        Map<Integer, OrderOutcome> found = new HashMap<>();
        open.forEach(i -> found.put(i, OrderOutcome.UNKNOWN));
        verdicts.forEach(v -> found.put(v.index(), v.accepted() ? OrderOutcome.ACCEPTED : OrderOutcome.REJECTED));
        found.forEach((i, outcome) -> engine.observe(o -> o.outcome(intent(i), outcome)));
        if (verdicts.size() < open.size()) {
            throw call.unknown(found, why(), because);
        }
        if (!write.batch() && !verdicts.get(0).accepted()) {
            throw rejected(verdicts.get(0));
        }
        return write.complete(
                call.request,
                Optional.ofNullable(answer),
                verdicts.stream()
                        .sorted(Comparator.comparingInt(Verdict::index))
                        .toList());
    }

    private String why() {
        return because == null ? "the exchange itself did not know" : String.valueOf(because.getMessage());
    }

    private OrderRejectedException rejected(Verdict verdict) {
        String code = because instanceof ExchangeException e ? e.code() : "";
        int status = because instanceof ExchangeException e ? e.httpStatus() : 0;
        boolean traced = verdict.finding().kind() == OrderWrite.Finding.Kind.NOT_APPLIED;
        boolean transfer = intent(verdict.index()).action() == OrderAction.TRANSFER;
        ErrorKind failed = transfer ? ErrorKind.TRANSFER : ErrorKind.ORDER_FINAL;
        String how = transfer ? "the transfer failed" : "the order is final without this change";
        Refusal refusal = new Refusal(
                status,
                code,
                traced ? failed : ErrorKind.NOT_ACCEPTED,
                traced ? how : "the answer was lost, and a look-up proves that the exchange did not accept it",
                null);
        return new OrderRejectedException(refusal, call.info(), call.orderIds());
    }

    private OrderIntent intent(int index) {
        return call.intents.get(index);
    }
}
