package dev.exchangekit.core.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.exchangekit.core.error.ClientClosedException;
import dev.exchangekit.core.error.InvalidRequestException;
import dev.exchangekit.core.error.LocalRateLimitException;
import dev.exchangekit.core.ratelimit.BucketSpec.Scope;
import dev.exchangekit.core.testing.ManualTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

final class RateLimiterTest {
    private static final Duration LONG = Duration.ofMinutes(10);
    private static final List<BucketSpec> SPECS = List.of(
            BucketSpec.rolling("ip", Scope.IP, 20, Duration.ofSeconds(5)),
            BucketSpec.rolling("order", Scope.ACCOUNT, 4, Duration.ofSeconds(1)),
            BucketSpec.rolling("slow", Scope.ACCOUNT, 1, Duration.ofSeconds(10)));
    private static final Charge ORDER = charge(Lane.PLACE, "order", 1);
    private static final Charge READ = charge(Lane.READ, "ip", 1);

    /** Close to the overflow, which a clock may reach at any time. */
    private final ManualTime time = new ManualTime(Instant.EPOCH, Long.MAX_VALUE - 1_000_000_000);

    private final RateBudget budget = RateBudget.create();
    private final RateLimiter limiter = limiter("me", SPECS, 50);

    @Test
    void grantIsTheMomentOfTheClock() {
        time.advance(ms(3));

        assertThat(limiter.tryAcquire(ORDER)).isEqualTo(time.nanoTime());
        assertThat(limiter.acquire(ORDER, Duration.ZERO)).isCompletedWithValue(time.nanoTime());
    }

    @Test
    void emptyBucketQuotesTheExactWait() {
        take(limiter, ORDER, 2);
        time.advance(ms(100));
        take(limiter, ORDER, 2);
        time.advance(ms(200));

        assertThat(limiter.tryAcquire(ORDER)).isEqualTo(RateLimiter.NOT_GRANTED);
        assertRefused(limiter.acquire(ORDER, ms(749)), "order", ms(750));
        CompletableFuture<Long> patient = limiter.acquire(ORDER, ms(750));
        time.advance(ms(750).minusNanos(1));
        assertThat(patient).isNotDone();
        time.advance(Duration.ofNanos(1));
        assertThat(patient).isCompletedWithValue(time.nanoTime());
    }

    @Test
    void quoteCountsTheLineAhead() {
        take(limiter, ORDER, 4);
        for (int i = 0; i < 6; i++) {
            assertThat(limiter.acquire(ORDER, LONG)).isNotDone();
        }

        assertRefused(limiter.acquire(ORDER, ms(2099)), "order", ms(2100));
        assertThat(limiter.acquire(ORDER, ms(2100))).isNotDone();
    }

    @Test
    void chargeOfSeveralBucketsIsAllOrNothing() {
        take(limiter, ORDER, 4);

        assertThat(limiter.tryAcquire(charge(Lane.PLACE, "ip", 3, "order", 1))).isEqualTo(RateLimiter.NOT_GRANTED);

        assertThat(available(limiter, "ip")).isEqualTo(20);
    }

    @Test
    void slowBucketDoesNotBlockCallsThatShareAnotherOne() {
        Charge slow = charge(Lane.READ, "slow", 1, "ip", 1);
        take(limiter, slow, 1);
        List<CompletableFuture<Long>> waiting = acquire(limiter, slow, 30);

        // the second slow call is due after 10.05 s, later than what is taken of "ip" now is back
        take(limiter, READ, 19);

        assertThat(limiter.tryAcquire(READ)).isEqualTo(RateLimiter.NOT_GRANTED);
        time.advance(ms(10_050));
        assertThat(waiting.get(0)).isDone();
        assertThat(waiting.get(1)).isNotDone();
    }

    @Test
    void overtakingLeavesThePermitsThatThoseAheadNeedSoon() {
        Charge both = charge(Lane.READ, "order", 1, "ip", 5);
        take(limiter, ORDER, 4);
        CompletableFuture<Long> ahead = limiter.acquire(both, LONG);

        take(limiter, READ, 15);
        assertThat(limiter.tryAcquire(READ)).isEqualTo(RateLimiter.NOT_GRANTED);
        assertThat(available(limiter, "ip")).isEqualTo(5);

        time.advance(ms(1050));
        assertThat(ahead).isDone();
    }

    @Test
    void smallCallDoesNotOvertakeALargeOneInTheSameBucket() {
        take(limiter, ORDER, 1);
        CompletableFuture<Long> large = limiter.acquire(charge(Lane.PLACE, "order", 4), LONG);

        assertThat(limiter.tryAcquire(ORDER)).isEqualTo(RateLimiter.NOT_GRANTED);
        CompletableFuture<Long> small = limiter.acquire(ORDER, LONG);

        time.advance(ms(1050));
        assertThat(large).isDone();
        assertThat(small).isNotDone();
        time.advance(ms(1050));
        assertThat(small).isDone();
    }

    @Test
    void lanesGoCancelThenPlaceThenRead() {
        take(limiter, ORDER, 4);
        CompletableFuture<Long> read = limiter.acquire(charge(Lane.READ, "order", 2), LONG);
        CompletableFuture<Long> place = limiter.acquire(charge(Lane.PLACE, "order", 2), LONG);
        CompletableFuture<Long> cancel = limiter.acquire(charge(Lane.CANCEL, "order", 2), LONG);

        time.advance(ms(1050));
        assertThat(cancel).isDone();
        assertThat(place).isDone();
        assertThat(read).isNotDone();
        time.advance(ms(1050));
        assertThat(read).isDone();
    }

    @Test
    void cancelOvertakesWaitingReadsWithoutWaiting() {
        CompletableFuture<Long> read = new CompletableFuture<>();
        for (int i = 0; i < 2; i++) {
            read = limiter.acquire(charge(Lane.READ, "order", 3), LONG);
        }
        assertThat(read).isNotDone();

        assertThat(limiter.tryAcquire(charge(Lane.CANCEL, "order", 1))).isNotEqualTo(RateLimiter.NOT_GRANTED);
    }

    @Test
    void readIsPassedOverAtMostEightTimes() {
        Charge slowCancel = charge(Lane.CANCEL, "slow", 1);
        Charge slowRead = charge(Lane.READ, "slow", 1);
        take(limiter, slowCancel, 1);
        List<CompletableFuture<Long>> reads = acquire(limiter, slowRead, 3);
        List<CompletableFuture<Long>> cancels = acquire(limiter, slowCancel, 40);

        List<Integer> cancelsBefore = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            int before = done(reads);
            time.advance(ms(10_050));
            if (done(reads) > before) {
                cancelsBefore.add(done(cancels));
            }
        }

        assertThat(cancelsBefore).containsExactly(8, 16, 24);
    }

    @Test
    void readIsPassedOverAtMostEightTimesByCallsThatNeverWait() {
        Charge cancel = charge(Lane.CANCEL, "order", 1);
        CompletableFuture<Long> read = blockedRead();

        int passed = 0;
        while (!read.isDone()) {
            time.advance(ms(350));
            for (int i = 0; i < 4; i++) {
                if (limiter.tryAcquire(cancel) != RateLimiter.NOT_GRANTED) {
                    passed++;
                }
            }
        }

        assertThat(passed).isLessThanOrEqualTo(Claims.PATIENCE);
    }

    private CompletableFuture<Long> blockedRead() {
        take(limiter, ORDER, 1);
        CompletableFuture<Long> read = limiter.acquire(charge(Lane.READ, "order", 4), LONG);
        assertThat(read).isNotDone();
        return read;
    }

    @Test
    void callsInFlightAreCapped() {
        RateLimiter narrow = limiter("other", SPECS, 2);
        take(narrow, READ, 2);

        assertThat(narrow.tryAcquire(READ)).isEqualTo(RateLimiter.NOT_GRANTED);
        CompletableFuture<Long> waiting = narrow.acquire(READ, ms(100));
        narrow.release(READ);
        assertThat(waiting).isDone();
        assertRefused(narrow.acquire(READ, Duration.ZERO), WaitingRoom.IN_FLIGHT, Duration.ZERO);
        CompletableFuture<Long> late = narrow.acquire(READ, ms(100));
        time.advance(ms(100));
        assertRefused(late, WaitingRoom.IN_FLIGHT, ms(100));
        narrow.release(READ);
        narrow.release(READ);
        take(narrow, READ, 2);
    }

    @Test
    void callWithoutCostsCountsOnlyAmongThoseInFlight() {
        RateLimiter narrow = limiter("other", SPECS, 1);
        Charge free = Charge.of(Lane.READ);
        take(narrow, free, 1);

        CompletableFuture<Long> waiting = narrow.acquire(free, LONG);
        assertThat(waiting).isNotDone();
        narrow.release(free);

        assertThat(waiting).isDone();
    }

    @Test
    void fullViewDoesNotTakeTheSharedPermitsOfAnother() {
        RateLimiter full = limiter("other", SPECS, 2);
        take(full, READ, 2);
        acquire(full, READ, 40);

        take(limiter, READ, 16);
        assertThat(limiter.tryAcquire(READ)).isEqualTo(RateLimiter.NOT_GRANTED);
    }

    @Test
    void waiterFailsOnceItsWaitIsKnownToBeTooLong() {
        take(limiter, ORDER, 4);
        CompletableFuture<Long> read = limiter.acquire(charge(Lane.READ, "order", 4), ms(1200));
        CompletableFuture<Long> cancel = limiter.acquire(charge(Lane.CANCEL, "order", 4), LONG);

        // the cancel may leave the line, so until it is served the read has a chance
        time.advance(ms(1050).minusNanos(1));
        assertThat(read).isNotDone();
        time.advance(Duration.ofNanos(1));

        assertThat(cancel).isDone();
        assertRefused(read, "order", ms(2100));
    }

    @Test
    void waiterFailsWhenItsTimeHasPassed() {
        Charge large = charge(Lane.READ, "order", 4);
        take(limiter, ORDER, 1);
        CompletableFuture<Long> read = limiter.acquire(large, ms(1050));
        time.advance(ms(100));
        take(limiter, charge(Lane.CANCEL, "order", 1), 1);

        assertThat(read).isNotDone();
        time.advance(ms(950));

        assertRefused(read, "order", ms(1150));
    }

    @Test
    void closingFailsThoseWhoCannotWaitThatLong() {
        take(limiter, ORDER, 4);
        CompletableFuture<Long> hurried = limiter.acquire(ORDER, ms(2000));
        CompletableFuture<Long> patient = limiter.acquire(ORDER, LONG);

        limiter.close("order", Duration.ofMinutes(1));

        assertRefused(hurried, "order", Duration.ofMinutes(1));
        assertThat(state(limiter, "order")).isEqualTo(new BucketState(SPECS.get(1), 0, 1, Duration.ofMinutes(1)));
        time.advance(Duration.ofMinutes(1));
        assertThat(patient).isDone();
    }

    @Test
    void closingOneBucketLeavesTheOthersOpen() {
        limiter.close("order", Duration.ofMinutes(10));

        take(limiter, READ, 20);
    }

    @Test
    void cancellingLeavesTheLine() {
        take(limiter, ORDER, 1);
        CompletableFuture<Long> large = limiter.acquire(charge(Lane.PLACE, "order", 4), LONG);
        CompletableFuture<Long> small = limiter.acquire(ORDER, LONG);

        large.cancel(false);

        assertThat(small).isDone();
        assertThat(state(limiter, "order").waiting()).isZero();
    }

    @Test
    void grantThatRacedWithACancellationIsGivenBack() {
        take(limiter, ORDER, 4);
        CompletableFuture<Long> first = limiter.acquire(ORDER, LONG);
        CompletableFuture<Long> second = limiter.acquire(ORDER, LONG);
        var unused = first.thenRun(() -> second.cancel(false));

        time.advance(ms(1050));

        assertThat(second).isCancelled();
        assertThat(available(limiter, "order")).isEqualTo(3);
    }

    @Test
    void refundServesTheNextInLine() {
        long grant = limiter.tryAcquire(charge(Lane.PLACE, "order", 4));
        CompletableFuture<Long> waiting = limiter.acquire(ORDER, LONG);

        limiter.refund(charge(Lane.PLACE, "order", 4), grant);

        assertThat(waiting).isDone();
        assertThat(available(limiter, "order")).isEqualTo(3);
    }

    @Test
    void raisedLimitServesThoseInLine() {
        take(limiter, ORDER, 4);
        List<CompletableFuture<Long>> waiting = acquire(limiter, ORDER, 3);

        limiter.observe("order", new LimitReport(OptionalInt.of(6), OptionalInt.empty(), Duration.ZERO));

        assertThat(done(waiting)).isEqualTo(2);
        limiter.configure(BucketSpec.rolling("order", Scope.ACCOUNT, 20, Duration.ofSeconds(1)));
        assertThat(done(waiting)).isEqualTo(3);
    }

    @Test
    void reportOfAnUnknownBucketIsIgnored() {
        limiter.observe("other", new LimitReport(OptionalInt.of(1), OptionalInt.of(0), LONG));
        limiter.close("other", LONG);

        take(limiter, ORDER, 4);
    }

    @Test
    void callLargerThanTheBucketIsAnError() {
        Charge batch = charge(Lane.PLACE, "order", 5);

        assertThatThrownBy(() -> limiter.tryAcquire(batch))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessage("field 'order' is 5 permits: such a call can never be made, for the limit is 4 in 1000 ms;"
                        + " make it smaller");
        assertThatThrownBy(() -> limiter.acquire(batch, LONG)).isInstanceOf(InvalidRequestException.class);
        assertThatThrownBy(() -> limiter.check(batch)).isInstanceOf(InvalidRequestException.class);
        limiter.check(charge(Lane.PLACE, "order", 4));
    }

    @Test
    void limitThatFallsBelowAWaitingCallFailsIt() {
        take(limiter, ORDER, 4);
        CompletableFuture<Long> batch = limiter.acquire(charge(Lane.PLACE, "order", 4), LONG);

        limiter.observe("order", new LimitReport(OptionalInt.of(3), OptionalInt.empty(), Duration.ZERO));

        assertThat(batch)
                .isCompletedExceptionally()
                .failsWithin(Duration.ZERO)
                .withThrowableThat()
                .withCauseInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void unknownBucketAndDoubleChargeAreErrors() {
        assertThatThrownBy(() -> limiter.tryAcquire(charge(Lane.READ, "nothing", 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'nothing'");
        assertThatThrownBy(() -> charge(Lane.READ, "ip", 1, "ip", 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'ip'");
    }

    @Test
    void addressIsSharedAndAccountsAreNot() {
        RateLimiter sameAccount = limiter("me", SPECS, 50);
        RateLimiter otherAccount = limiter("you", SPECS, 50);
        RateLimiter otherExchange = budget.limiter("Other", "me", SPECS, 50, time);

        take(limiter, charge(Lane.PLACE, "order", 1, "ip", 1), 4);

        assertThat(available(sameAccount, "order")).isZero();
        assertThat(available(sameAccount, "ip")).isEqualTo(16);
        assertThat(available(otherAccount, "order")).isEqualTo(4);
        assertThat(available(otherAccount, "ip")).isEqualTo(16);
        assertThat(available(otherExchange, "ip")).isEqualTo(20);
    }

    @Test
    void sharedPermitsGoToWhoeverCameFirstOfAllClients() {
        RateLimiter other = limiter("you", SPECS, 50);
        take(other, READ, 20);
        CompletableFuture<Long> first = limiter.acquire(charge(Lane.READ, "ip", 15), LONG);
        CompletableFuture<Long> second = other.acquire(charge(Lane.READ, "ip", 15), LONG);

        time.advance(ms(5050));

        assertThat(first).isDone();
        assertThat(second).isNotDone();
    }

    @Test
    void secondClientWithTheSameBucketsKeepsTheirState() {
        take(limiter, ORDER, 4);
        limiter.close("ip", LONG);
        limiter.observe("order", new LimitReport(OptionalInt.of(6), OptionalInt.empty(), Duration.ZERO));

        RateLimiter second = limiter("me", SPECS, 50);

        assertThat(second.state()).isEqualTo(limiter.state());
        assertThat(available(second, "order")).isEqualTo(2);
    }

    @Test
    void secondClientWithOtherLimitsChangesThem() {
        take(limiter, ORDER, 4);

        limiter("me", List.of(BucketSpec.rolling("order", Scope.ACCOUNT, 9, Duration.ofSeconds(1))), 50);

        assertThat(available(limiter, "order")).isEqualTo(5);
    }

    @Test
    void shutdownEndsTheWaitOfThatClientOnly() {
        RateLimiter other = limiter("me", SPECS, 50);
        take(limiter, ORDER, 4);
        CompletableFuture<Long> mine = limiter.acquire(ORDER, LONG);
        CompletableFuture<Long> theirs = other.acquire(ORDER, LONG);

        limiter.shutdown();
        limiter.shutdown();

        assertThat(mine)
                .failsWithin(Duration.ZERO)
                .withThrowableThat()
                .withCauseInstanceOf(ClientClosedException.class);
        assertThat(limiter.acquire(READ, LONG))
                .failsWithin(Duration.ZERO)
                .withThrowableThat()
                .withCauseInstanceOf(ClientClosedException.class);
        assertThat(limiter.tryAcquire(READ)).isEqualTo(RateLimiter.NOT_GRANTED);
        time.advance(ms(1050));
        assertThat(theirs).isDone();
    }

    @Test
    void oneWakeUpIsOutstandingPerClientAndNoneWithoutWaiters() {
        take(limiter, ORDER, 4);
        List<CompletableFuture<Long>> waiting = acquire(limiter, ORDER, 9);

        assertThat(time.pending()).isEqualTo(1);
        time.advance(Duration.ofSeconds(4));
        assertThat(done(waiting)).isEqualTo(9);
        assertThat(time.pending()).isZero();
        assertThat(time.scheduled()).hasSize(3).allMatch(ms(1050)::equals);
    }

    @Test
    void marginIsTheBudgets() {
        RateLimiter exact = RateBudget.create(Duration.ZERO).limiter("Bourse", "me", SPECS, 50, time);
        take(exact, ORDER, 4);

        time.advance(ms(1000));

        take(exact, ORDER, 4);
        assertThatThrownBy(() -> RateBudget.create(ms(-1))).isInstanceOf(IllegalArgumentException.class);
    }

    private RateLimiter limiter(String account, Collection<BucketSpec> specs, int maxInFlight) {
        return budget.limiter("Bourse", account, specs, maxInFlight, time);
    }

    private static void take(RateLimiter limiter, Charge charge, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(limiter.tryAcquire(charge)).isNotEqualTo(RateLimiter.NOT_GRANTED);
        }
    }

    private static List<CompletableFuture<Long>> acquire(RateLimiter limiter, Charge charge, int times) {
        List<CompletableFuture<Long>> futures = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            futures.add(limiter.acquire(charge, LONG));
        }
        return futures;
    }

    private static int done(List<CompletableFuture<Long>> futures) {
        return (int) futures.stream().filter(CompletableFuture::isDone).count();
    }

    private static int available(RateLimiter limiter, String bucket) {
        return state(limiter, bucket).available();
    }

    private static BucketState state(RateLimiter limiter, String bucket) {
        return Objects.requireNonNull(limiter.state().get(bucket));
    }

    private static void assertRefused(CompletableFuture<Long> future, String bucket, Duration wait) {
        LocalRateLimitException refusal = refusal(future);
        assertThat(refusal.bucket()).isEqualTo(bucket);
        assertThat(refusal.wouldWaitFor()).isEqualTo(wait);
    }

    private static LocalRateLimitException refusal(CompletableFuture<Long> future) {
        return assertThat(future)
                .isCompletedExceptionally()
                .failsWithin(Duration.ZERO)
                .withThrowableThat()
                .havingCause()
                .asInstanceOf(InstanceOfAssertFactories.type(LocalRateLimitException.class))
                .actual();
    }

    private static Charge charge(Lane lane, String bucket, int permits) {
        return Charge.of(lane, new Charge.Cost(bucket, permits));
    }

    private static Charge charge(Lane lane, String bucket, int permits, String other, int more) {
        return Charge.of(lane, new Charge.Cost(bucket, permits), new Charge.Cost(other, more));
    }

    private static Duration ms(long millis) {
        return Duration.ofMillis(millis);
    }
}
