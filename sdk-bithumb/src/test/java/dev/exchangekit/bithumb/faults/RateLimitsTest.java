package dev.exchangekit.bithumb.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.exchangekit.bithumb.BithumbRates;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.contract.faults.EndpointCall;
import dev.exchangekit.core.contract.faults.RateLimitContract;
import dev.exchangekit.core.contract.faults.View;
import dev.exchangekit.core.contract.faults.Views;
import dev.exchangekit.core.error.LocalRateLimitException;
import dev.exchangekit.core.error.RateLimitedException;
import dev.exchangekit.core.ratelimit.RateBudget;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateLimitsTest extends RateLimitContract<SimulatedBithumb> {
    private static final RequestOptions UNLIMITED =
            RequestOptions.builder().rateLimited(false).maxAttempts(1).build();

    /** As much as Bithumb documents, which is when its classes of calls bind. */
    private static final BithumbRates MOST = BithumbRates.builder()
            .publicPerSecond(750)
            .privatePerSecond(140)
            .ordersPerSecond(280)
            .batchesPerSecond(20)
            .build();

    @Override
    protected List<String> variants() {
        return List.of("the default rates", "the highest rates", "the default rates", "the highest rates");
    }

    @Override
    protected SimulatedBithumb open(String variant) {
        return new SimulatedBithumb(variant.contains("highest") ? MOST : BithumbRates.DEFAULT);
    }

    @Override
    protected boolean answersTellOfOthers() {
        return false;
    }

    @ParameterizedTest
    @CsvSource({"public, PT1M", "private, PT5M", "orders, PT10M", "batches, PT10M"})
    void aRefusalKeepsCallsAwayForAsLongAsTheExchangeIsShut(String bucket, Duration block) {
        try (SimulatedBithumb world = new SimulatedBithumb();
                Views<?> hasty = world.client(RateBudget.create());
                Views<?> client = world.client(RateBudget.create())) {
            shutOut(hasty, world, bucket);
            EndpointCall<?, ?> call = call(world, bucket);
            int before = world.requests(call.path());
            assertThatThrownBy(call.of(client)::call).isInstanceOf(RateLimitedException.class);
            for (View.Attempt next :
                    List.of(call(world, bucket).of(client), call(world, bucket).of(client))) {
                assertThatThrownBy(next::call).isInstanceOfSatisfying(LocalRateLimitException.class, e -> {
                    assertThat(e.bucket()).isEqualTo(bucket);
                    assertThat(e.wouldWaitFor()).isEqualTo(block);
                });
            }
            assertThat(world.requests(call.path())).isEqualTo(before + 1);
            world.time().advance(block);
            assertThat(call(world, bucket).of(client).call()).isNotNull();
        }
    }

    @ParameterizedTest
    @CsvSource({"orders, batches", "batches, orders"})
    void aRefusalOfTradingKeepsAllOfItAway(String refused, String other) {
        try (SimulatedBithumb world = new SimulatedBithumb();
                Views<?> hasty = world.client(RateBudget.create());
                Views<?> client = world.client(RateBudget.create())) {
            shutOut(hasty, world, refused);
            assertThatThrownBy(call(world, refused).of(client)::call).isInstanceOf(RateLimitedException.class);
            assertThatThrownBy(call(world, other).of(client)::call)
                    .isInstanceOfSatisfying(
                            LocalRateLimitException.class,
                            e -> assertThat(e.bucket()).isEqualTo(other));
        }
    }

    /** Others behind the address make one call too many. */
    private static void shutOut(Views<?> hasty, SimulatedBithumb world, String bucket) {
        while (world.refusals() == 0) {
            try {
                call(world, bucket).of(hasty, UNLIMITED).call();
            } catch (RateLimitedException e) {
                assertThat(e.code()).isEqualTo("too_many_requests");
            }
        }
    }

    private static EndpointCall<?, ?> call(SimulatedBithumb world, String bucket) {
        return switch (bucket) {
            case "public" -> world.read();
            case "private" -> world.signedRead();
            case "batches" -> world.batch();
            default -> world.order();
        };
    }
}
