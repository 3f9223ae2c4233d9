package dev.exchangekit.core.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.exchangekit.core.ratelimit.BucketSpec.Refill;
import dev.exchangekit.core.ratelimit.BucketSpec.Scope;
import java.time.Duration;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

final class TokenBucketTest {
    private static final long MS = 1_000_000;
    private static final long MARGIN = 50 * MS;
    private static final long CYCLE = 1050 * MS;

    private final TokenBucket bucket = rolling(10);

    @Test
    void permitComesBackOneWindowAndTheMarginAfterItWasTaken() {
        bucket.take(0, 4);
        bucket.take(300 * MS, 6);

        assertThat(bucket.available(CYCLE - 1)).isZero();
        assertThat(bucket.available(CYCLE)).isEqualTo(4);
        assertThat(bucket.available(CYCLE + 300 * MS - 1)).isEqualTo(4);
        assertThat(bucket.available(CYCLE + 300 * MS)).isEqualTo(10);
    }

    @Test
    void earliestCountsPermitsInTheOrderOfTheirReturn() {
        bucket.take(0, 4);
        bucket.take(300 * MS, 5);
        long now = 400 * MS;

        assertThat(bucket.earliest(now, 1)).isEqualTo(now);
        assertThat(bucket.earliest(now, 2)).isEqualTo(CYCLE);
        assertThat(bucket.earliest(now, 5)).isEqualTo(CYCLE);
        assertThat(bucket.earliest(now, 6)).isEqualTo(CYCLE + 300 * MS);
        assertThat(bucket.earliest(now, 10)).isEqualTo(CYCLE + 300 * MS);
    }

    @Test
    void earliestBeyondTheLimitIsOneCycleLaterPerRound() {
        bucket.take(0, 10);

        assertThat(bucket.earliest(0, 11)).isEqualTo(2 * CYCLE);
        assertThat(bucket.earliest(0, 25)).isEqualTo(3 * CYCLE);
        assertThat(rolling(10).earliest(7, 11)).isEqualTo(7 + CYCLE);
    }

    @Test
    void refundRemovesExactlyTheEntryOfItsGrant() {
        bucket.take(0, 3);
        bucket.take(100 * MS, 3);
        bucket.take(200 * MS, 3);

        bucket.giveBack(100 * MS, 3);

        assertThat(bucket.available(300 * MS)).isEqualTo(4);
        assertThat(bucket.available(CYCLE)).isEqualTo(7);
        assertThat(bucket.available(CYCLE + 100 * MS)).isEqualTo(7);
        assertThat(bucket.available(CYCLE + 200 * MS)).isEqualTo(10);
    }

    @Test
    void refundOfOneOfTwoGrantsAtTheSameMomentKeepsTheOther() {
        bucket.take(0, 3);
        bucket.take(0, 2);

        bucket.giveBack(0, 3);

        assertThat(bucket.available(1)).isEqualTo(8);
    }

    @Test
    void refundOfWhatIsBackAlreadyChangesNothing() {
        bucket.take(0, 3);
        bucket.take(CYCLE, 5);

        bucket.giveBack(0, 3);

        assertThat(bucket.available(CYCLE)).isEqualTo(5);
    }

    @Test
    void closingOnlyExtends() {
        bucket.close(500 * MS);
        bucket.close(200 * MS);

        assertThat(bucket.available(500 * MS - 1)).isZero();
        assertThat(bucket.available(500 * MS)).isEqualTo(10);
        assertThat(bucket.earliest(0, 1)).isEqualTo(500 * MS);
        assertThat(bucket.closedFor(200 * MS)).isEqualTo(Duration.ofMillis(300));
        assertThat(bucket.closedFor(600 * MS)).isZero();
    }

    @Test
    void smallerLimitKeepsWhatWasTaken() {
        bucket.take(0, 8);

        bucket.configure(100 * MS, spec(5, 1000));

        assertThat(bucket.available(100 * MS)).isZero();
        assertThat(bucket.earliest(100 * MS, 1)).isEqualTo(CYCLE);
        assertThat(bucket.available(CYCLE)).isEqualTo(5);
    }

    @Test
    void largerLimitAddsOnlyTheDifference() {
        bucket.take(0, 8);

        bucket.configure(100 * MS, spec(20, 1000));

        assertThat(bucket.available(100 * MS)).isEqualTo(12);
    }

    @Test
    void otherWindowAppliesToWhatWasTakenBefore() {
        bucket.take(0, 10);

        bucket.configure(100 * MS, spec(10, 2000));
        assertThat(bucket.available(2050 * MS - 1)).isZero();
        bucket.configure(200 * MS, spec(10, 500));
        assertThat(bucket.available(550 * MS - 1)).isZero();
        assertThat(bucket.available(550 * MS)).isEqualTo(10);
    }

    @Test
    void refundFindsItsGrantAfterTheWindowChanged() {
        bucket.take(0, 10);
        bucket.configure(100 * MS, spec(10, 2000));

        bucket.giveBack(0, 4);

        assertThat(bucket.available(200 * MS)).isEqualTo(4);
    }

    @Test
    void grantsAfterTheWindowShrankComeBackBeforeOlderForeignUse() {
        bucket.observe(0, report(OptionalInt.empty(), OptionalInt.of(8), Duration.ofSeconds(5)));
        bucket.take(0, 8);

        assertThat(bucket.available(CYCLE)).isEqualTo(8);
        assertThat(bucket.available(5000 * MS)).isEqualTo(10);
    }

    @Test
    void limitOfAHeaderHoldsUntilConfiguredAnew() {
        assertThat(bucket.observe(0, report(OptionalInt.of(20), OptionalInt.empty(), Duration.ZERO)))
                .isTrue();
        assertThat(bucket.permits()).isEqualTo(20);
        assertThat(bucket.wasConfigured(spec(10, 1000))).isTrue();

        bucket.configure(0, spec(10, 1000));

        assertThat(bucket.permits()).isEqualTo(10);
    }

    @Test
    void fewerPermitsThereThanHereCountAsUsedForOneWindow() {
        bucket.take(0, 2);

        bucket.observe(100 * MS, report(OptionalInt.of(10), OptionalInt.of(3), Duration.ZERO));

        assertThat(bucket.available(100 * MS)).isEqualTo(3);
        assertThat(bucket.available(CYCLE)).isEqualTo(5);
        assertThat(bucket.available(1100 * MS)).isEqualTo(10);
    }

    @Test
    void fewerPermitsThereThanHereCountAsUsedUntilTheStatedReset() {
        bucket.observe(0, report(OptionalInt.empty(), OptionalInt.of(0), Duration.ofMillis(400)));

        assertThat(bucket.available(400 * MS - 1)).isZero();
        assertThat(bucket.earliest(0, 1)).isEqualTo(400 * MS);
        assertThat(bucket.available(400 * MS)).isEqualTo(10);
    }

    @Test
    void repeatedReportOfTheSameForeignUseCountsOnce() {
        bucket.observe(0, report(OptionalInt.empty(), OptionalInt.of(6), Duration.ZERO));
        bucket.observe(100 * MS, report(OptionalInt.empty(), OptionalInt.of(6), Duration.ZERO));
        bucket.observe(200 * MS, report(OptionalInt.empty(), OptionalInt.of(5), Duration.ZERO));

        assertThat(bucket.available(200 * MS)).isEqualTo(5);
        assertThat(bucket.available(1000 * MS)).isEqualTo(9);
        assertThat(bucket.available(1200 * MS)).isEqualTo(10);
    }

    @Test
    void morePermitsThereThanHereAreNotBelieved() {
        bucket.take(0, 9);

        bucket.observe(1, report(OptionalInt.of(10), OptionalInt.of(10), Duration.ZERO));

        assertThat(bucket.available(1)).isEqualTo(1);
    }

    @Test
    void limitOfZeroInAHeaderIsIgnored() {
        assertThat(bucket.observe(0, report(OptionalInt.of(0), OptionalInt.empty(), Duration.ZERO)))
                .isFalse();
        assertThat(bucket.permits()).isEqualTo(10);
    }

    @Test
    void scopeAndRefillCannotChange() {
        BucketSpec other = new BucketSpec("b", Scope.ACCOUNT, 10, Duration.ofSeconds(1), Refill.CONTINUOUS);

        assertThatThrownBy(() -> bucket.configure(0, other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'b'");
    }

    @Test
    void largeBucketGrowsItsLog() {
        TokenBucket large = rolling(5000);
        for (int i = 0; i < 5000; i++) {
            large.take(i, 1);
        }

        assertThat(large.available(5000)).isZero();
        assertThat(large.available(CYCLE + 99)).isEqualTo(100);
        assertThat(large.available(CYCLE + 4999)).isEqualTo(5000);
    }

    @Test
    void continuousBucketDripsEvenly() {
        TokenBucket drip = continuous(10, 1000);
        drip.take(0, 10);

        assertThat(drip.available(99 * MS)).isZero();
        assertThat(drip.available(100 * MS)).isEqualTo(1);
        assertThat(drip.earliest(0, 3)).isEqualTo(300 * MS);
        assertThat(drip.earliest(0, 12)).isEqualTo(1200 * MS);
        assertThat(drip.available(5000 * MS)).isEqualTo(10);
        assertThat(drip.earliest(5000 * MS, 11)).isEqualTo(5100 * MS);
    }

    @Test
    void continuousBucketTakesBackOnlyWhatHasNotDrippedIn() {
        TokenBucket drip = continuous(10, 1000);
        drip.take(0, 4);
        drip.giveBack(0, 3);
        assertThat(drip.available(1)).isEqualTo(9);
        drip.take(1000 * MS, 5);

        drip.giveBack(0, 4);

        assertThat(drip.available(1000 * MS)).isEqualTo(5);
    }

    @Test
    void continuousBucketKeepsWhatIsOutWhenItsLimitChanges() {
        TokenBucket drip = continuous(10, 1000);
        drip.take(0, 6);

        drip.configure(0, new BucketSpec("b", Scope.ACCOUNT, 20, Duration.ofSeconds(1), Refill.CONTINUOUS));

        assertThat(drip.available(0)).isEqualTo(14);
        assertThat(drip.available(50 * MS)).isEqualTo(15);
    }

    private static LimitReport report(OptionalInt limit, OptionalInt remaining, Duration resetIn) {
        return new LimitReport(limit, remaining, resetIn);
    }

    private static BucketSpec spec(int permits, long windowMillis) {
        return BucketSpec.rolling("b", Scope.ACCOUNT, permits, Duration.ofMillis(windowMillis));
    }

    private static TokenBucket rolling(int permits) {
        return new TokenBucket(spec(permits, 1000), MARGIN);
    }

    private static TokenBucket continuous(int permits, long windowMillis) {
        return new TokenBucket(
                new BucketSpec("b", Scope.ACCOUNT, permits, Duration.ofMillis(windowMillis), Refill.CONTINUOUS), 0);
    }
}
