package dev.exchangekit.core.contract.faults;

import static dev.exchangekit.core.contract.faults.Expected.accepted;
import static dev.exchangekit.core.contract.faults.Expected.provenAbsent;
import static dev.exchangekit.core.contract.faults.Expected.refused;
import static dev.exchangekit.core.contract.faults.Expected.unknown;
import static dev.exchangekit.core.contract.faults.Expected.unsent;
import static dev.exchangekit.core.contract.faults.FaultRow.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.RateLimitedException;
import dev.exchangekit.core.testing.FaultProxy.Break;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What order writes come to when the network or the exchange fails: every fault, every write, both views. After each
 * the orders at the exchange are counted.
 *
 * @param <W> the exchange's world
 */
public abstract class OrderFaultContract<W extends OrderWorld> {
    /** More look-ups than any search makes. */
    protected static final int ALL = 10_000;

    /** Too short for a proof that a write can no longer be accepted. */
    private static final Duration HASTY = Duration.ofSeconds(3);

    private static final Duration SHORT_SILENCE = Duration.ofMillis(200);
    private static final int SMALL = 16 * 1024;

    /** A new world, ready to trade. */
    protected abstract W open(WorldSettings settings);

    /** False where the exchange promises no moment after which it cannot accept a request: absence then proves nothing. */
    protected boolean absenceIsProvable() {
        return true;
    }

    /** What HTTP 429 means that says nothing else. */
    protected ErrorKind tooManyRequests() {
        return ErrorKind.BUSY;
    }

    /** The writes that this exchange has. */
    protected Set<Write> writes() {
        return EnumSet.allOf(Write.class);
    }

    /** True where a refusal for the rate keeps calls away for longer than an order may take: the first is the last. */
    protected boolean rateRefusalsLast() {
        return false;
    }

    /** The faults that only this exchange has. */
    protected List<FaultRow<W>> ownFaults() {
        return List.of();
    }

    private Expected absent(int requests) {
        return absenceIsProvable() ? provenAbsent(requests) : unknown(false, requests);
    }

    /** Each on a connection that was used before, which is stale to its end, and on one of its own. */
    private List<FaultRow<W>> lineFaults() {
        List<FaultRow<W>> rows = new ArrayList<>();
        rows.add(FaultRow.<W>row(
                        "connection refused",
                        unsent(),
                        (world, write) -> world.line().refuse())
                .onFreshConnection());
        rows.add(FaultRow.<W>row("connection refused for half a second", accepted(1), (world, write) -> {
                    world.line().refuse();
                    world.time().schedule(Duration.ofMillis(500), world.line()::accept);
                })
                .onFreshConnection());
        for (Break at : Break.values()) {
            boolean executed = at == Break.AFTER_ANSWER || at == Break.WITHIN_ANSWER;
            FaultRow<W> broken = row(
                    "connection broken " + at,
                    executed ? accepted(1) : absent(0),
                    (world, write) -> world.line().onNextRequest(at));
            rows.add(broken);
            rows.add(broken.onFreshConnection());
        }
        return rows;
    }

    private List<FaultRow<W>> lostAnswers() {
        return List.of(
                row(
                        "answer lost after execution, shown at once",
                        accepted(1),
                        (world, write) -> world.spoil(write.path(), 1, BadAnswer.NONE, true)),
                FaultRow.<W>row(
                                "answer lost after execution, shown after 3 s",
                                accepted(1),
                                (world, write) -> world.loseAndHide(write, Duration.ofSeconds(3)))
                        .only(Write.PLACE, Write.PLACE_BATCH),
                FaultRow.<W>row(
                                "answer lost after execution, not shown before the search ends",
                                unknown(true, 1),
                                (world, write) -> world.loseAndHide(write, Duration.ofDays(1)))
                        .only(Write.PLACE, Write.PLACE_BATCH)
                        .with(settings -> settings.outcomeDeadline(HASTY)),
                row("answer lost after execution, the first look-ups fail", accepted(1), (world, write) -> {
                    world.spoil(write.path(), 1, BadAnswer.NONE, true);
                    spoilLookUps(world, 2, BadAnswer.HTML_502);
                }),
                row("answer lost after execution, every look-up fails", unknown(true, 1), (world, write) -> {
                    world.spoil(write.path(), 1, BadAnswer.NONE, true);
                    spoilLookUps(world, ALL, BadAnswer.HTML_502);
                }),
                row("request lost, every look-up fails", unknown(false, 1), (world, write) -> {
                    world.spoil(write.path(), 1, BadAnswer.NONE, false);
                    spoilLookUps(world, ALL, BadAnswer.NONE);
                }),
                FaultRow.<W>row(
                                "request lost, the search ends before absence is a proof",
                                unknown(false, 1),
                                (world, write) -> world.spoil(write.path(), 1, BadAnswer.NONE, false))
                        .with(settings -> settings.outcomeDeadline(HASTY)));
    }

    private static void spoilLookUps(OrderWorld world, int times, BadAnswer answer) {
        world.lookUpPaths().forEach(path -> world.spoil(path, times, answer, false));
    }

    /** Answers from which nothing follows, each to a write that was carried out and to one that was not. */
    private List<FaultRow<W>> uselessAnswers() {
        List<FaultRow<W>> rows = new ArrayList<>();
        for (BadAnswer answer : List.of(
                BadAnswer.CUT,
                BadAnswer.SLOW_BODY,
                BadAnswer.TRUNCATED_JSON,
                BadAnswer.EMPTY_BODY,
                BadAnswer.OVERSIZED_BODY,
                BadAnswer.HTML_502,
                BadAnswer.STATUS_408,
                BadAnswer.STATUS_503_RETRY_AFTER_0)) {
            rows.add(useless(answer, true, accepted(1)));
            rows.add(useless(answer, false, absent(1)));
        }
        return rows;
    }

    private FaultRow<W> useless(BadAnswer answer, boolean executed, Expected expected) {
        return FaultRow.<W>row(
                        answer + (executed ? " after execution" : " without execution"),
                        expected,
                        (world, write) -> world.spoil(write.path(), 1, answer, executed))
                .with(settings -> {
                    if (answer == BadAnswer.SLOW_BODY) {
                        settings.readTimeout(SHORT_SILENCE);
                    }
                    if (answer == BadAnswer.OVERSIZED_BODY) {
                        settings.maxResponseBytes(SMALL);
                    }
                });
    }

    private List<FaultRow<W>> refusals() {
        int attempts = rateRefusalsLast() ? 1 : 3;
        Expected refused = refused(RateLimitedException.class, tooManyRequests(), attempts);
        return List.of(
                FaultRow.<W>row(
                                "redirected to another host",
                                absent(1),
                                (world, write) -> world.spoil(write.path(), 1, BadAnswer.REDIRECT, false))
                        .andThen((world, write) ->
                                assertThat(world.requestsAtOtherHost()).isZero()),
                row(
                        "one 429",
                        rateRefusalsLast() ? refused : accepted(2),
                        (world, write) -> world.spoil(write.path(), 1, BadAnswer.STATUS_429, false)),
                row(
                        "nothing but 429",
                        refused,
                        (world, write) -> world.spoil(write.path(), ALL, BadAnswer.STATUS_429, false)));
    }

    @TestFactory
    final Stream<DynamicTest> brokenConnections() {
        return tests(lineFaults());
    }

    @TestFactory
    final Stream<DynamicTest> lostAnswersAreSought() {
        return tests(lostAnswers());
    }

    @TestFactory
    final Stream<DynamicTest> uselessAnswersAreLostAnswers() {
        return tests(uselessAnswers());
    }

    @TestFactory
    final Stream<DynamicTest> refusalsWithoutEnvelope() {
        return tests(refusals());
    }

    @TestFactory
    final Stream<DynamicTest> faultsOfThisExchange() {
        return tests(ownFaults());
    }

    private Stream<DynamicTest> tests(List<FaultRow<W>> rows) {
        return rows.stream()
                .flatMap(row -> row.writes.stream()
                        .filter(writes()::contains)
                        .flatMap(write -> Stream.of(View.values())
                                .map(view -> dynamicTest(
                                        row + " | " + write + " | " + view + " -> " + row.expected,
                                        () -> check(row, write, view)))));
    }

    private void check(FaultRow<W> row, Write kind, View view) throws InterruptedException {
        WorldSettings.Builder settings = WorldSettings.builder();
        row.settings.accept(settings);
        OkHttpClient lent = new OkHttpClient();
        if (row.fresh) {
            settings.httpClient(lent);
        }
        try (W world = open(settings.build())) {
            world.warmUp();
            PreparedWrite write = world.prepare(kind);
            lent.connectionPool().evictAll();
            row.trouble.accept(world, write);
            Result result = view.attempt(write, world.time());
            row.expected.check(write, result);
            row.afterwards.accept(world, write);
        } finally {
            lent.connectionPool().evictAll();
        }
    }
}
