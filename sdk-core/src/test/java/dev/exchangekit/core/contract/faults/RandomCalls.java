package dev.exchangekit.core.contract.faults;

import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.ExchangeException;
import dev.exchangekit.core.ratelimit.BucketSpec;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.JsonCodec;
import dev.exchangekit.core.testing.Fixture;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Calls chosen at random: all endpoints with the requests of their fixtures, a few of them often enough to reach their
 * limits, and orders that take effect.
 */
public final class RandomCalls {
    private static final int FAVOURITES = 4;
    private static final Duration SLOW = Duration.ofMinutes(1);
    /** Fewer than one account makes of them in a run. */
    private static final int MOST_WHILE_SLOW = 60;

    private static final Set<ErrorKind> TOO_MANY = Set.of(ErrorKind.RATE_LIMIT, ErrorKind.IP_LIMIT);

    private final JsonCodec codec = new JsonCodec();
    private final List<Fixture> fixtures;
    private final Map<String, Endpoint<?, ?>> endpoints;
    private final List<Fixture> favourites;
    private final Optional<Fixture> slow;
    private final LimitWorld world;
    private final Random random;
    private final Executor threads;
    private final RequestOptions options;

    /** @param threads where blocking calls block */
    RandomCalls(LimitWorld world, Random random, Executor threads, RequestOptions options) {
        this.world = world;
        this.endpoints = world.endpoints().stream().collect(Collectors.toMap(Endpoint::operation, Function.identity()));
        this.random = random;
        this.threads = threads;
        this.options = options;
        this.fixtures = Fixture.all().stream()
                .filter(fixture -> world.endsAtOnce(endpoint(fixture)))
                .toList();
        List<Fixture> shuffled = new ArrayList<>(fixtures);
        Collections.shuffle(shuffled, random);
        this.favourites = shuffled.subList(0, FAVOURITES);
        this.slow = shuffled.stream()
                .filter(fixture -> endpoint(fixture).limit().stream()
                        .flatMap(limit -> limit.buckets().stream())
                        .anyMatch(RandomCalls::isSlow))
                .findFirst();
    }

    private static boolean isSlow(BucketSpec bucket) {
        return bucket.window().equals(SLOW) && bucket.permits() <= MOST_WHILE_SLOW;
    }

    /** A client that makes such calls. */
    public final class Caller {
        private final Views<?> client;

        private Caller(Views<?> client) {
            this.client = client;
        }

        /** Where every choice comes from. */
        public Random random() {
            return random;
        }

        /** Makes a call through one of the views. */
        public <Q, R> CompletableFuture<R> start(Endpoint<Q, R> endpoint, Q request) {
            return random.nextBoolean()
                    ? client.async().call(endpoint, request, options)
                    : CompletableFuture.supplyAsync(() -> client.client().call(endpoint, request, options), threads);
        }

        /** Makes a call through one of the views. */
        public <Q, R> CompletableFuture<R> start(EndpointCall<Q, R> call) {
            return start(call.endpoint(), call.request());
        }

        private <Q, R> CompletableFuture<R> start(Endpoint<Q, R> endpoint, Fixture fixture) {
            return start(endpoint, fixture.request(endpoint, codec));
        }
    }

    /** How long the limit of the slowest calls counts; zero where there is none worth waiting for. */
    Duration slowest() {
        return slow.isPresent() ? SLOW : Duration.ZERO;
    }

    /** Makes one call. It ends well unless there were too many, or the client gave it up. */
    CompletableFuture<?> next(Views<?> client) {
        Caller caller = new Caller(client);
        CompletableFuture<?> call = switch (random.nextInt(10)) {
            case 0, 1, 2, 3 -> world.trade(caller);
            case 4, 5 -> start(caller, slow.orElseGet(() -> any(favourites)));
            case 6, 7 -> start(caller, any(favourites));
            default -> start(caller, any(fixtures));
        };
        return call.handle(RandomCalls::judged);
    }

    private Fixture any(List<Fixture> of) {
        return of.get(random.nextInt(of.size()));
    }

    private CompletableFuture<?> start(Caller caller, Fixture fixture) {
        return caller.start(endpoint(fixture), fixture);
    }

    private Endpoint<?, ?> endpoint(Fixture fixture) {
        return Objects.requireNonNull(endpoints.get(fixture.operation()));
    }

    /** An exchange that says no to what was asked has let the call through. */
    private static boolean judged(@Nullable Object answer, @Nullable Throwable failure) {
        if (failure == null) {
            return true;
        }
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof ExchangeException refused && !TOO_MANY.contains(refused.kind())) {
            return true;
        }
        throw new CompletionException(cause);
    }
}
