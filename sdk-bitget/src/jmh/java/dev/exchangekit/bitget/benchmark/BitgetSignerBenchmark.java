package dev.exchangekit.bitget.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.exchangekit.bitget.internal.BitgetSigner;
import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.spi.HttpMethod;
import dev.exchangekit.core.spi.SignedParts;
import dev.exchangekit.core.spi.UnsignedRequest;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** All of Bitget's headers for an order, beside its text signed by a {@link Mac} that only one thread may use. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class BitgetSignerBenchmark {
    private static final String SECRET = "Vb5cWmqzTnRdGhLkPxYsJfEuAoCiMw3e";
    private static final String PATH = "/api/v2/mix/order/place-order";

    private final BitgetSigner signer = new BitgetSigner(Credentials.of("key", SECRET, "phrase"), false);
    private final Instant timestamp = Instant.ofEpochMilli(1_700_000_000_123L);
    private final Mac mac = mac();
    private final byte[] body = ("{\"symbol\":\"BTCUSDT\",\"productType\":\"USDT-FUTURES\",\"marginMode\":\"crossed\","
                    + "\"marginCoin\":\"USDT\",\"size\":\"0.015\",\"price\":\"36250.5\",\"side\":\"buy\",\"orderType\":\"limit\","
                    + "\"force\":\"gtc\",\"clientOid\":\"grid_07-entry\"}")
            .getBytes(UTF_8);
    private final UnsignedRequest request = UnsignedRequest.withBody(HttpMethod.POST, PATH, body);

    private static Mac mac() {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(UTF_8), "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Benchmark
    public String floor() {
        mac.update((Long.toString(timestamp.toEpochMilli()) + "POST" + PATH).getBytes(UTF_8));
        return Base64.getEncoder().encodeToString(mac.doFinal(body));
    }

    @Benchmark
    public SignedParts ours() {
        return signer.sign(request, timestamp);
    }
}
