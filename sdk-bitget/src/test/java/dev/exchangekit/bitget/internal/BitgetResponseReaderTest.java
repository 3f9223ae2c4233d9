package dev.exchangekit.bitget.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.exchangekit.bitget.spot.Asset;
import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.ExchangeException.Refusal;
import dev.exchangekit.core.ratelimit.BucketSpec;
import dev.exchangekit.core.ratelimit.BucketSpec.Scope;
import dev.exchangekit.core.ratelimit.Charge;
import dev.exchangekit.core.ratelimit.Charge.Cost;
import dev.exchangekit.core.ratelimit.Lane;
import dev.exchangekit.core.ratelimit.RateBudget;
import dev.exchangekit.core.ratelimit.RateLimiter;
import dev.exchangekit.core.spi.Answer;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.JsonCodec;
import dev.exchangekit.core.spi.NoParameters;
import dev.exchangekit.core.spi.Reply;
import dev.exchangekit.core.testing.ManualTime;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import okhttp3.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BitgetResponseReaderTest {
    private static final Endpoint<NoParameters, Asset> WRITE = Endpoint.post(
                    "own.write", "/api/v2/own", NoParameters.class, Asset.class)
            .signed()
            .build();

    @ParameterizedTest
    @CsvSource({
        "400, 43012, INSUFFICIENT_BALANCE",
        "429, 429, RATE_LIMIT",
        "400, 40008, CLOCK",
        // taken or not: Bitget says one thing and may have done the other
        "400, 40808, UNKNOWN_OUTCOME",
        "400, 43118, UNKNOWN_OUTCOME",
        "400, 45001, SERVER",
        "400, 99999, UNRECOGNIZED",
        "401, 99999, UNRECOGNIZED",
        "503, 99999, UNRECOGNIZED",
        "429, 99999, RATE_LIMIT",
    })
    void refusalOfAWriteIsOpenUnlessTheCodeSettlesIt(int status, String code, ErrorKind kind) throws IOException {
        Answer<Asset> answer = new BitgetResponseReader()
                .read(WRITE, reply(status, "{\"code\":\"" + code + "\",\"requestTime\":17}"), new JsonCodec());

        assertThat(Objects.requireNonNull(answer.refusal()).kind()).isEqualTo(kind);
        assertThat(answer.serverMillis()).isEqualTo(17);
    }

    @Test
    void narrowLimitsHoldTheEndpointBackForASecondOnly() {
        assertThat(closedAfter(new Refusal(400, "45129", ErrorKind.RATE_LIMIT, "", null)))
                .isEqualTo(Duration.ofSeconds(1));
        assertThat(closedAfter(new Refusal(429, "", ErrorKind.RATE_LIMIT, "", null)))
                .isEqualTo(Duration.ofSeconds(60));
        assertThat(closedAfter(new Refusal(429, "", ErrorKind.RATE_LIMIT, "", Duration.ofSeconds(7))))
                .isEqualTo(Duration.ofSeconds(7));
        assertThat(closedAfter(new Refusal(400, "43012", ErrorKind.INSUFFICIENT_BALANCE, "", null)))
                .isZero();
    }

    private static Duration closedAfter(Refusal refusal) {
        ManualTime time = new ManualTime();
        BucketSpec bucket = BucketSpec.rolling("spot.cancelOrder", Scope.ACCOUNT, 10, Duration.ofSeconds(1));
        RateLimiter limiter = RateBudget.create().limiter("Bitget", "", List.of(bucket), 50, time);
        new BitgetLimitFeedback(Duration.ofSeconds(60))
                .after(Charge.of(Lane.CANCEL, new Cost(bucket.name(), 1)), Headers.of(), refusal, limiter, time.now());
        return Objects.requireNonNull(limiter.state().get(bucket.name())).closedFor();
    }

    private static Reply reply(int status, String body) {
        return new Reply(status, Headers.of(), body.getBytes(UTF_8));
    }
}
