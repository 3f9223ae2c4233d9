package dev.exchangekit.core.contract.faults;

import static dev.exchangekit.core.testing.ScriptedServer.LOST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.exchangekit.core.ExchangeClient;
import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.OrderOutcomeUnknownException;
import dev.exchangekit.core.error.OrderRejectedException;
import dev.exchangekit.core.order.OrderIntent;
import dev.exchangekit.core.order.OrderIntentHook;
import dev.exchangekit.core.spi.TimeSource;
import dev.exchangekit.core.testing.ManualTime;
import dev.exchangekit.core.testing.ScriptedServer;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/**
 * Money is never moved twice and never lost from sight: every way to move it that an exchange has, through both views.
 *
 * @param <C> the exchange's client
 */
@Timeout(60)
public abstract class MoneySafetyContract<C extends ExchangeClient> {
    /** When the clock starts. Nothing but the search for a lost move makes it go on. */
    protected static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    /** A search looks once more after the exchange can no longer accept the move. */
    private static final Duration LOOKS = Duration.ofSeconds(4);

    /** Every way to move money. */
    protected abstract List<MoneyMove<?, ?>> moves();

    /** A client of this host that does not measure the clock by itself. */
    protected abstract Views<C> open(URI host, TimeSource time, OrderIntentHook journal);

    /** What the exchange answers at a path that no move is about; nothing by default. */
    protected MockResponse answer(String path, Instant now) {
        return new MockResponse.Builder().code(404).build();
    }

    /** A client with its own server, where nothing is recorded. */
    protected final MoneyScene<C> scene() {
        List<OrderIntent> journal = new CopyOnWriteArrayList<>();
        return scene(journal, journal::addAll);
    }

    private MoneyScene<C> scene(List<OrderIntent> journal, OrderIntentHook hook) {
        ManualTime time = new ManualTime(START, 0).patience(Duration.ofMillis(2));
        ScriptedServer server = ScriptedServer.start(path -> answer(path, time.now()));
        moves().forEach(move -> move.nothing().ifPresent(nothing -> server.always(move.lookUpPath(), nothing)));
        return new MoneyScene<>(time, server, journal, open(server.uri(), time, hook));
    }

    @TestFactory
    final Stream<DynamicTest> moveWithoutAnIdGetsOneThatIsJournalledAndSent() {
        return tests(MoneySafetyContract::carriesAnId, (scene, move, view) -> {
            scene.server().on(move.path(), move.answer());
            assertThat(scene.make(view, move, false).failure()).isNull();
            String id = sentId(scene, move);
            assertThat(id).matches(move.madeIds().orElseThrow());
            assertJournalled(scene, move, Optional.of(id));
        });
    }

    @TestFactory
    final Stream<DynamicTest> moveThatHasAnIdKeepsIt() {
        return tests(MoneySafetyContract::carriesAnId, (scene, move, view) -> {
            scene.server().on(move.path(), move.answer());
            assertThat(scene.make(view, move, true).answer()).isEqualTo(move.answered());
            assertThat(sentId(scene, move)).isEqualTo(move.id().orElseThrow());
            assertJournalled(scene, move, move.id());
        });
    }

    @TestFactory
    final Stream<DynamicTest> moveThatCannotCarryAnIdIsJournalledWithoutOne() {
        return tests(move -> !carriesAnId(move), (scene, move, view) -> {
            scene.server().on(move.path(), move.answer());
            assertThat(scene.make(view, move, false).answer()).isEqualTo(move.answered());
            assertJournalled(scene, move, Optional.empty());
        });
    }

    private static boolean carriesAnId(MoneyMove<?, ?> move) {
        return move.id().isPresent();
    }

    private static String sentId(MoneyScene<?> scene, MoneyMove<?, ?> move) throws IOException {
        return scene.server().body(move.path()).get(move.idName().orElseThrow()).asText();
    }

    private void assertJournalled(MoneyScene<C> scene, MoneyMove<?, ?> move, Optional<String> id) {
        assertThat(scene.journal()).singleElement().satisfies(intent -> {
            assertThat(intent.action()).isEqualTo(move.action());
            assertThat(intent.operation()).isEqualTo(move.endpoint().operation());
            assertThat(intent.symbol()).isEqualTo(move.coin());
            assertThat(intent.clientOrderId()).isEqualTo(id);
            assertThat(intent.parameters()).isEqualTo(scene.server().text(move.path()));
        });
    }

    @TestFactory
    final Stream<DynamicTest> lostMoveIsFoundByItsId() {
        return answers(MoneyMove::taken, (scene, move, view, record) -> {
            scene.server().on(move.path(), LOST);
            search(scene, move, record);
            assertFound(scene, move, scene.make(view, move, true));
        });
    }

    @TestFactory
    final Stream<DynamicTest> answerThatLeavesTheOutcomeOpenIsLookedUp() {
        return answers(move -> isLookedUp(move) ? move.openAnswers() : List.of(), (scene, move, view, answer) -> {
            scene.server().on(move.path(), answer);
            search(scene, move, move.taken().get(0));
            assertFound(scene, move, scene.make(view, move, true));
        });
    }

    @TestFactory
    final Stream<DynamicTest> openAnswerToAMoveThatCannotBeLookedUpIsUnknownAtOnce() {
        return answers(move -> isLookedUp(move) ? List.of() : move.openAnswers(), (scene, move, view, answer) -> {
            scene.server().on(move.path(), answer);
            assertUnknown(scene, move, scene.make(view, move, true));
            assertThat(scene.server().requests()).hasSize(1);
            assertThat(scene.time().elapsed()).isZero();
        });
    }

    @TestFactory
    final Stream<DynamicTest> lostMoveThatFailedIsRefused() {
        return answers(MoneyMove::failed, (scene, move, view, record) -> {
            scene.server().on(move.path(), LOST);
            search(scene, move, record);
            assertRefused(scene, move, scene.make(view, move, true), move.refusalKind());
        });
    }

    @TestFactory
    final Stream<DynamicTest> openAnswerToAMoveThatFailedIsARefusal() {
        return answers(
                move -> move.failed().isEmpty() ? List.of() : move.openAnswers(), (scene, move, view, answer) -> {
                    scene.server().on(move.path(), answer);
                    search(scene, move, move.failed().get(0));
                    assertRefused(scene, move, scene.make(view, move, true), move.refusalKind());
                });
    }

    @TestFactory
    final Stream<DynamicTest> absenceOfALostMoveProvesNothingBeforeItCanNoLongerBeAccepted() {
        return tests(MoneySafetyContract::isLookedUp, (scene, move, view) -> {
            scene.server().on(move.path(), LOST);
            Result result = scene.make(view, move, true);
            Optional<Duration> window = move.acceptedWithin();
            if (window.isPresent()) {
                assertRefused(scene, move, result, ErrorKind.NOT_ACCEPTED);
                assertThat(scene.time().elapsed())
                        .isBetween(window.get().plusSeconds(1), window.get().plus(LOOKS));
            } else {
                assertUnknown(scene, move, result);
            }
            assertThat(scene.server().requests(move.lookUpPath())).hasSizeGreaterThan(1);
        });
    }

    @TestFactory
    final Stream<DynamicTest> lostMoveThatCannotBeLookedUpIsUnknownAtOnce() {
        return tests(move -> !isLookedUp(move), (scene, move, view) -> {
            scene.server().on(move.path(), LOST);
            assertUnknown(scene, move, scene.make(view, move, true));
            assertThat(scene.server().requests()).hasSize(1);
            assertThat(scene.time().elapsed()).isZero();
        });
    }

    @TestFactory
    final Stream<DynamicTest> recordOfAnotherMoveProvesNothing() {
        return answers(MoneyMove::others, (scene, move, view, other) -> {
            int each = move.lookUps().size();
            scene.server().on(move.path(), LOST);
            scene.server().on(move.lookUpPath(), other);
            nothing(scene, move, 2 * (each - 1));
            scene.server().on(move.lookUpPath(), move.taken().get(0));
            assertThat(scene.make(view, move, true).answer())
                    .isEqualTo(move.found().orElseThrow());
            assertThat(scene.server().requests(move.lookUpPath())).hasSize(2 * each);
            assertThat(scene.server().requests(move.path())).hasSize(1);
        });
    }

    @TestFactory
    final Stream<DynamicTest> recordOfOtherTermsUnderTheSameIdSettlesNothing() {
        return answers(MoneyMove::unclear, (scene, move, view, unclear) -> {
            scene.server().on(move.path(), LOST);
            scene.server().always(move.lookUpPath(), unclear);
            assertUnknown(scene, move, scene.make(view, move, true));
        });
    }

    @TestFactory
    final Stream<DynamicTest> refusedMoveIsNotLookedUp() {
        return tests(move -> true, (scene, move, view) -> {
            scene.server().on(move.path(), move.refusal());
            assertRefused(scene, move, scene.make(view, move, true), move.refusalKind());
            assertThat(scene.server().requests()).hasSize(1);
        });
    }

    @TestFactory
    final Stream<DynamicTest> haltedTradingLetsMoneyMove() {
        return tests(move -> true, (scene, move, view) -> {
            scene.views().client().halt("drawdown");
            scene.server().on(move.path(), move.answer());
            assertThat(scene.make(view, move, false).failure()).isNull();
            assertThat(scene.server().requests()).hasSize(1);
        });
    }

    @TestFactory
    final Stream<DynamicTest> journalThatThrowsStopsTheMoney() {
        return moves().stream()
                .flatMap(move -> Stream.of(View.values())
                        .map(view -> dynamicTest(move.endpoint().operation() + " | " + view, () -> {
                            try (MoneyScene<C> scene = scene(List.of(), all -> {
                                throw new IllegalStateException("disk full");
                            })) {
                                assertThatThrownBy(() -> rethrown(scene.make(view, move, false)))
                                        .hasMessage("disk full");
                                assertThat(scene.server().requests()).isEmpty();
                            }
                        })));
    }

    private static void rethrown(Result result) throws Throwable {
        if (result.failure() != null) {
            throw result.failure();
        }
    }

    private static boolean isLookedUp(MoneyMove<?, ?> move) {
        return !move.lookUps().isEmpty();
    }

    /** The last request of a search finds a record. */
    private void search(MoneyScene<C> scene, MoneyMove<?, ?> move, MockResponse record) {
        nothing(scene, move, move.lookUps().size() - 1);
        scene.server().on(move.lookUpPath(), record);
    }

    private void nothing(MoneyScene<C> scene, MoneyMove<?, ?> move, int times) {
        Collections.nCopies(times, move.nothing().orElseThrow())
                .forEach(nothing -> scene.server().on(move.lookUpPath(), nothing));
    }

    private void assertFound(MoneyScene<C> scene, MoneyMove<?, ?> move, Result result) {
        assertThat(result.answer()).isEqualTo(move.found().orElseThrow());
        assertThat(scene.server().requests(move.path())).hasSize(1);
        assertThat(scene.server().targets(move.lookUpPath())).isEqualTo(move.lookUps());
    }

    private void assertRefused(MoneyScene<C> scene, MoneyMove<?, ?> move, Result result, ErrorKind kind) {
        assertThat(result.failure()).isInstanceOfSatisfying(OrderRejectedException.class, e -> {
            assertThat(e.kind()).isEqualTo(kind);
            assertThat(e.clientOrderIds()).isEqualTo(move.id().stream().toList());
        });
        assertThat(scene.server().requests(move.path())).hasSize(1);
    }

    private void assertUnknown(MoneyScene<C> scene, MoneyMove<?, ?> move, Result result) {
        assertThat(result.failure()).isInstanceOfSatisfying(OrderOutcomeUnknownException.class, e -> {
            assertThat(e.clientOrderIds()).isEqualTo(move.id().stream().toList());
            assertThat(e).hasMessageContaining(move.id().orElse("the outcome is unknown"));
            assertThat(e.mayHaveReachedExchange()).isTrue();
        });
        assertThat(scene.server().requests(move.path())).hasSize(1);
    }

    /** What is done to one move through one view. */
    @FunctionalInterface
    private interface Fact<C extends ExchangeClient> {
        void check(MoneyScene<C> scene, MoneyMove<?, ?> move, View view) throws Exception;
    }

    /** The same with one of several answers. */
    @FunctionalInterface
    private interface FactOfAnswer<C extends ExchangeClient> {
        void check(MoneyScene<C> scene, MoneyMove<?, ?> move, View view, MockResponse answer) throws Exception;
    }

    private Stream<DynamicTest> tests(Predicate<MoneyMove<?, ?>> which, Fact<C> fact) {
        return moves().stream().filter(which).flatMap(move -> tests(move, "", fact));
    }

    private Stream<DynamicTest> answers(Function<MoneyMove<?, ?>, List<MockResponse>> answers, FactOfAnswer<C> fact) {
        return moves().stream().flatMap(move -> {
            List<MockResponse> all = answers.apply(move);
            return IntStream.range(0, all.size())
                    .boxed()
                    .flatMap(i -> tests(
                            move,
                            " | answer " + (i + 1),
                            (scene, same, view) -> fact.check(scene, same, view, all.get(i))));
        });
    }

    private Stream<DynamicTest> tests(MoneyMove<?, ?> move, String more, Fact<C> fact) {
        return Stream.of(View.values())
                .map(view -> dynamicTest(move.endpoint().operation() + " | " + view + more, () -> {
                    try (MoneyScene<C> scene = scene()) {
                        fact.check(scene, move, view);
                    }
                }));
    }
}
