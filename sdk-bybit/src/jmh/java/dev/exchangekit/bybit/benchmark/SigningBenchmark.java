package dev.exchangekit.bybit.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.exchangekit.bybit.internal.BybitSigner;
import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.spi.HttpMethod;
import dev.exchangekit.core.spi.SignedParts;
import dev.exchangekit.core.spi.UnsignedRequest;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.knowm.xchange.bybit.service.BybitDigest;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import si.mazi.rescu.ParamsDigest;
import si.mazi.rescu.RestInvocation;

/**
 * All of Bybit's headers for a query, beside its text signed by a {@link Mac} that only one thread may use and beside
 * XChange's digest, which makes the signature alone.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class SigningBenchmark {
    private static final String QUERY = "category=linear&symbol=BTCUSDT";

    private final BybitSigner signer =
            new BybitSigner(Credentials.of(Settings.KEY, Settings.SECRET), Duration.ofSeconds(5));
    private final UnsignedRequest request = UnsignedRequest.withQuery(HttpMethod.GET, "/v5/account/fee-rate", QUERY);
    private final Instant timestamp = Instant.ofEpochMilli(1_700_000_000_123L);
    private final Mac mac = mac();
    private final ParamsDigest xchange = BybitDigest.createInstance(Settings.SECRET);
    private final RestInvocation invocation;

    public SigningBenchmark() {
        try (LoopbackServer server = new LoopbackServer()) {
            invocation = XChange.invocation(server.uri());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Mac mac() {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Settings.SECRET.getBytes(UTF_8), "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Fails before it measures when floor and ours do not agree on the signature. */
    @Setup
    public void compare() {
        String ours = signer.sign(request, timestamp).headers().stream()
                .filter(header -> header.name().equals("X-BAPI-SIGN"))
                .findFirst()
                .orElseThrow()
                .value();
        if (!ours.equals(floor())) {
            throw new IllegalStateException("the signatures differ");
        }
    }

    @Benchmark
    public String floor() {
        String text = timestamp.toEpochMilli() + Settings.KEY + "5000" + QUERY;
        return HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8)));
    }

    @Benchmark
    public SignedParts ours() {
        return signer.sign(request, timestamp);
    }

    @Benchmark
    public String xchange() {
        return xchange.digestParams(invocation);
    }
}
