package dev.exchangekit.core.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.exchangekit.core.testing.ManualTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.CompletableFuture;

/** Two accounts and three clients at one address do everything a limiter can do, in random order. */
final class RandomRun {
    private static final List<Lane> LANES = List.of(Lane.values());

    private record Call(int number, RateLimiter limiter, Charge charge, CompletableFuture<Long> future) {}

    private record Granted(RateLimiter limiter, Charge charge, long grant) {}

    private final Random random;
    private final boolean oneLane;
    private final boolean steadyLimits;
    private final ManualTime time;
    private final List<RateLimiter> limiters = new ArrayList<>();
    private final Map<RateLimiter, String> accounts = new HashMap<>();
    private final Map<RateLimiter, Integer> inFlight = new HashMap<>();
    private final Map<String, WindowCheck> checks = new HashMap<>();
    private final List<Granted> granted = new ArrayList<>();
    private final List<Call> waiting = new ArrayList<>();
    /** What went wrong where a future swallows it. */
    private final List<AssertionError> broken = new ArrayList<>();

    private int numbers;

    RandomRun(long seed) {
        random = new Random(seed);
        oneLane = seed % 2 == 0;
        steadyLimits = seed % 4 < 2;
        time = new ManualTime(Instant.EPOCH, seed % 3 == 0 ? Long.MAX_VALUE - 3_000_000_000L : seed);
        RateBudget budget = RateBudget.create(RateLimiterPropertyTest.MARGIN);
        for (String account : List.of("one", "one", "two")) {
            RateLimiter limiter = budget.limiter("X", account, RateLimiterPropertyTest.SPECS, 7, time);
            limiters.add(limiter);
            accounts.put(limiter, account);
            inFlight.put(limiter, 0);
        }
        for (BucketSpec spec : RateLimiterPropertyTest.SPECS) {
            for (RateLimiter limiter : limiters) {
                checks.putIfAbsent(key(limiter, spec.name()), new WindowCheck(spec, RateLimiterPropertyTest.MARGIN));
            }
        }
    }

    private String key(RateLimiter limiter, String bucket) {
        return bucket.equals("ip") ? bucket : accounts.get(limiter) + "/" + bucket;
    }

    private long elapsed() {
        return time.elapsed().toNanos();
    }

    void go() {
        for (int i = 0; i < 300; i++) {
            step();
            assertThat(broken).isEmpty();
            theFirstInLineWaitsForAReason();
        }
        drain();
    }

    private void step() {
        RateLimiter limiter = limiters.get(random.nextInt(limiters.size()));
        int dice = random.nextInt(100);
        if (dice < 20) {
            tryAcquire(limiter);
        } else if (dice < 50) {
            acquire(limiter);
        } else if (dice < 68) {
            time.advance(Duration.ofMillis(random.nextInt(5) * (long) random.nextInt(200)));
        } else if (dice < 85) {
            finish(random.nextInt(6) == 0);
        } else if (dice < 90 && !waiting.isEmpty()) {
            waiting.get(random.nextInt(waiting.size())).future().cancel(false);
        } else if (dice < 92) {
            limiter.close(bucket().name(), Duration.ofMillis(random.nextInt(1500)));
        } else if (!steadyLimits && dice < 97) {
            observe(limiter);
        } else if (!steadyLimits) {
            configure(limiter);
        }
    }

    private BucketSpec bucket() {
        return RateLimiterPropertyTest.SPECS.get(random.nextInt(RateLimiterPropertyTest.SPECS.size()));
    }

    private Charge randomCharge(RateLimiter limiter) {
        Lane lane = oneLane ? Lane.PLACE : LANES.get(random.nextInt(3));
        List<Charge.Cost> costs = new ArrayList<>();
        for (BucketSpec spec : RateLimiterPropertyTest.SPECS) {
            if (random.nextInt(spec.name().equals("ip") ? 2 : 3) == 0) {
                int limit = state(limiter, spec.name()).spec().permits();
                costs.add(new Charge.Cost(spec.name(), 1 + random.nextInt(Math.min(3, limit))));
            }
        }
        return new Charge(lane, costs);
    }

    private void tryAcquire(RateLimiter limiter) {
        Charge charge = randomCharge(limiter);
        long grant = limiter.tryAcquire(charge);
        if (grant != RateLimiter.NOT_GRANTED) {
            onGrant(limiter, charge, grant);
        }
    }

    private void acquire(RateLimiter limiter) {
        Charge charge = randomCharge(limiter);
        Duration maxWait = Duration.ofMillis(random.nextInt(4) * (long) random.nextInt(6000));
        Call call = new Call(numbers++, limiter, charge, limiter.acquire(charge, maxWait));
        if (!call.future().isDone()) {
            waiting.add(call);
        }
        var unused = call.future().whenComplete((grant, failure) -> {
            waiting.remove(call);
            try {
                if (failure == null) {
                    onGrant(limiter, charge, grant);
                    nobodyWithTheSameBucketsWasAhead(call);
                }
            } catch (AssertionError e) {
                broken.add(e);
            }
        });
    }

    private void nobodyWithTheSameBucketsWasAhead(Call call) {
        for (Call other : waiting) {
            boolean same = other.limiter().equals(call.limiter())
                    && other.charge().lane() == call.charge().lane()
                    && names(other.charge()).equals(names(call.charge()));
            assertThat(same && other.number() < call.number()).as("overtaken").isFalse();
        }
    }

    private static List<String> names(Charge charge) {
        return charge.costs().stream().map(Charge.Cost::bucket).toList();
    }

    private void onGrant(RateLimiter limiter, Charge charge, long grant) {
        assertThat(grant).isEqualTo(time.nanoTime());
        assertThat(inFlight.merge(limiter, 1, Integer::sum)).isLessThanOrEqualTo(7);
        for (Charge.Cost cost : charge.costs()) {
            check(limiter, cost).granted(elapsed(), cost.permits());
        }
        granted.add(new Granted(limiter, charge, grant));
    }

    private WindowCheck check(RateLimiter limiter, Charge.Cost cost) {
        return Objects.requireNonNull(checks.get(key(limiter, cost.bucket())));
    }

    private void finish(boolean refund) {
        if (granted.isEmpty()) {
            return;
        }
        Granted call = granted.remove(random.nextInt(granted.size()));
        inFlight.merge(call.limiter(), -1, Integer::sum);
        if (refund && young(call)) {
            long at = elapsed() - (time.nanoTime() - call.grant());
            for (Charge.Cost cost : call.charge().costs()) {
                check(call.limiter(), cost).refunded(at, cost.permits());
            }
            call.limiter().refund(call.charge(), call.grant());
        } else {
            call.limiter().release(call.charge());
        }
    }

    /** Older ones may have been forgotten by the check. */
    private boolean young(Granted call) {
        return time.nanoTime() - call.grant() < 300_000_000;
    }

    private void observe(RateLimiter limiter) {
        BucketSpec spec = bucket();
        BucketState before = state(limiter, spec.name());
        int remaining = random.nextInt(before.spec().permits() + 1);
        OptionalInt limit =
                random.nextInt(4) == 0 ? OptionalInt.of(1 + random.nextInt(2 * spec.permits())) : OptionalInt.empty();
        Duration reset = Duration.ofMillis(random.nextInt(2) * (long) random.nextInt(3000));
        limit.ifPresent(permits -> check(limiter, new Charge.Cost(spec.name(), 1))
                .configured(elapsed(), permits, before.spec().window().toNanos()));
        limiter.observe(spec.name(), new LimitReport(limit, OptionalInt.of(remaining), reset));
        BucketState after = state(limiter, spec.name());
        assertThat(after.available()).isLessThanOrEqualTo(remaining);
        if (limit.isEmpty()) {
            assertThat(after.available()).isLessThanOrEqualTo(before.available());
        }
    }

    private void configure(RateLimiter limiter) {
        BucketSpec spec = bucket();
        int permits = 1 + random.nextInt(2 * spec.permits());
        Duration window = spec.window().multipliedBy(1 + random.nextInt(3)).dividedBy(2);
        BucketSpec changed = BucketSpec.rolling(spec.name(), spec.scope(), permits, window);
        check(limiter, new Charge.Cost(spec.name(), 1)).configured(elapsed(), permits, window.toNanos());
        limiter.configure(changed);
    }

    private BucketState state(RateLimiter limiter, String bucket) {
        return Objects.requireNonNull(limiter.state().get(bucket));
    }

    /** With one lane, whoever waits longest of all has neither all permits nor a place. */
    private void theFirstInLineWaitsForAReason() {
        if (!oneLane || waiting.isEmpty()) {
            return;
        }
        Call first = waiting.get(0);
        boolean permits = first.charge().costs().stream()
                .allMatch(cost -> state(first.limiter(), cost.bucket()).available() >= cost.permits());
        boolean place = Objects.requireNonNull(inFlight.get(first.limiter())) < 7;
        assertThat(permits && place).as("first in line could go").isFalse();
    }

    private void drain() {
        for (int i = 0; i < 400 && !(waiting.isEmpty() && granted.isEmpty()); i++) {
            while (!granted.isEmpty()) {
                finish(false);
            }
            time.advance(Duration.ofMillis(250));
        }
        assertThat(broken).isEmpty();
        assertThat(waiting).as("still waiting").isEmpty();
        time.advance(Duration.ofSeconds(20));
        assertThat(time.pending()).isZero();
        for (RateLimiter limiter : limiters) {
            assertThat(limiter.state().values()).allSatisfy(state -> {
                assertThat(state.available()).isEqualTo(state.spec().permits());
                assertThat(state.waiting()).isZero();
                assertThat(state.closedFor()).isZero();
            });
            for (int i = 0; i < 7; i++) {
                assertThat(limiter.tryAcquire(Charge.of(Lane.READ))).isNotEqualTo(RateLimiter.NOT_GRANTED);
            }
            assertThat(limiter.tryAcquire(Charge.of(Lane.READ))).isEqualTo(RateLimiter.NOT_GRANTED);
        }
    }
}
