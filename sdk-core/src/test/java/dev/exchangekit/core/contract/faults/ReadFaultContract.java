package dev.exchangekit.core.contract.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.ExchangeException;
import dev.exchangekit.core.error.RateLimitedException;
import dev.exchangekit.core.error.SdkException;
import dev.exchangekit.core.error.TransportException;
import dev.exchangekit.core.error.UnreadableResponseException;
import dev.exchangekit.core.testing.FaultProxy.Break;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What signed reads come to when the network or the exchange fails: one failure goes unnoticed but for the time it
 * takes, and after three in a row the last one is told.
 *
 * @param <W> the exchange's world
 */
public abstract class ReadFaultContract<W extends OrderWorld> {
    /** As many attempts as a call has by default. */
    private static final int ATTEMPTS = 3;

    private static final Duration SHORT_SILENCE = Duration.ofMillis(200);
    private static final int SMALL = 16 * 1024;

    private static final Map<BadAnswer, Class<? extends SdkException>> FAILURES = failures();

    private static Map<BadAnswer, Class<? extends SdkException>> failures() {
        Map<BadAnswer, Class<? extends SdkException>> failures = new EnumMap<>(BadAnswer.class);
        failures.put(BadAnswer.NONE, TransportException.class);
        failures.put(BadAnswer.CUT, TransportException.class);
        failures.put(BadAnswer.SLOW_BODY, TransportException.class);
        failures.put(BadAnswer.TRUNCATED_JSON, UnreadableResponseException.class);
        failures.put(BadAnswer.EMPTY_BODY, UnreadableResponseException.class);
        failures.put(BadAnswer.OVERSIZED_BODY, UnreadableResponseException.class);
        failures.put(BadAnswer.HTML_502, ExchangeException.class);
        failures.put(BadAnswer.STATUS_408, ExchangeException.class);
        failures.put(BadAnswer.STATUS_503_RETRY_AFTER_0, ExchangeException.class);
        failures.put(BadAnswer.REDIRECT, ExchangeException.class);
        failures.put(BadAnswer.STATUS_429, RateLimitedException.class);
        return failures;
    }

    /** What HTTP 429 means that says nothing else. */
    protected ErrorKind tooManyRequests() {
        return ErrorKind.BUSY;
    }

    /** True where a refusal for the rate keeps calls away for longer than a read may take: the first is the last. */
    protected boolean rateRefusalsLast() {
        return false;
    }

    private int attempts(BadAnswer answer) {
        return answer == BadAnswer.STATUS_429 && rateRefusalsLast() ? 1 : ATTEMPTS;
    }

    /** A new world, ready to read. */
    protected abstract W open(WorldSettings settings);

    @TestFactory
    final Stream<DynamicTest> aReadOutlivesOneBadAnswer() {
        return Arrays.stream(BadAnswer.values())
                .filter(answer -> attempts(answer) > 1)
                .flatMap(answer -> tests(answer + " once -> answered", view -> {
                    try (W world = open(settings(answer))) {
                        world.warmUp();
                        PreparedRead read = world.prepareRead();
                        world.spoil(read.path(), 1, answer, false);
                        Result result = view.attempt(read, world.time());
                        assertThat(result.failure()).isNull();
                        assertThat(result.answer()).isNotNull();
                        assertThat(read.requests()).isEqualTo(2);
                        assertThat(world.requestsAtOtherHost()).isZero();
                    }
                }));
    }

    @TestFactory
    final Stream<DynamicTest> aReadFailsAfterTheLastBadAnswer() {
        return FAILURES.entrySet().stream()
                .flatMap(row ->
                        tests(row.getKey() + " always -> " + row.getValue().getSimpleName(), view -> {
                            try (W world = open(settings(row.getKey()))) {
                                world.warmUp();
                                PreparedRead read = world.prepareRead();
                                world.spoil(read.path(), ATTEMPTS, row.getKey(), false);
                                Result result = view.attempt(read, world.time());
                                SdkException failure = failure(result, row.getValue());
                                int attempts = attempts(row.getKey());
                                assertThat(failure.attempts()).isEqualTo(attempts);
                                assertThat(failure.clientOrderIds()).isEmpty();
                                assertThat(read.requests()).isEqualTo(attempts);
                                assertThat(world.requestsAtOtherHost()).isZero();
                                kind(row.getKey(), failure);
                            }
                        }));
    }

    private static <T extends SdkException> T failure(Result result, Class<T> type) {
        assertThat(result.failure()).isExactlyInstanceOf(type);
        return type.cast(Objects.requireNonNull(result.failure()));
    }

    private void kind(BadAnswer answer, SdkException failure) {
        if (failure instanceof ExchangeException e) {
            assertThat(e.kind())
                    .isEqualTo(
                            switch (answer) {
                                case STATUS_429 -> tooManyRequests();
                                case REDIRECT -> ErrorKind.UNRECOGNIZED;
                                default -> ErrorKind.SERVER;
                            });
        }
    }

    @TestFactory
    final Stream<DynamicTest> aReadOutlivesABrokenConnection() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Break at : Break.values()) {
            tests.addAll(tests("connection broken " + at + " -> answered", view -> {
                        try (W world = open(WorldSettings.builder().build())) {
                            world.warmUp();
                            PreparedRead read = world.prepareRead();
                            world.line().onNextRequest(at);
                            Result result = view.attempt(read, world.time());
                            assertThat(result.failure()).isNull();
                            assertThat(result.answer()).isNotNull();
                        }
                    })
                    .toList());
        }
        return tests.stream();
    }

    @TestFactory
    final Stream<DynamicTest> aReadThatFindsNobodyThereFailsUnsent() {
        return tests("connection refused -> unsent", view -> {
            OkHttpClient lent = new OkHttpClient();
            try (W world = open(WorldSettings.builder().httpClient(lent).build())) {
                world.warmUp();
                PreparedRead read = world.prepareRead();
                lent.connectionPool().evictAll();
                world.line().refuse();
                Result result = view.attempt(read, world.time());
                TransportException failure = failure(result, TransportException.class);
                assertThat(failure.mayHaveReachedExchange()).isFalse();
                assertThat(failure.retryable()).isTrue();
                assertThat(failure.attempts()).isEqualTo(ATTEMPTS);
                assertThat(read.requests()).isZero();
            }
        });
    }

    private static WorldSettings settings(BadAnswer answer) {
        WorldSettings.Builder settings = WorldSettings.builder();
        if (answer == BadAnswer.SLOW_BODY) {
            settings.readTimeout(SHORT_SILENCE);
        }
        if (answer == BadAnswer.OVERSIZED_BODY) {
            settings.maxResponseBytes(SMALL);
        }
        return settings.build();
    }

    /** A scenario that both views go through. */
    @FunctionalInterface
    private interface Scenario {
        void run(View view) throws InterruptedException;
    }

    private static Stream<DynamicTest> tests(String name, Scenario scenario) {
        return Stream.of(View.values()).map(view -> dynamicTest(name + " | " + view, () -> scenario.run(view)));
    }
}
