package dev.exchangekit.core.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.spi.SigningKey;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
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

/** HMAC-SHA256 of an order's text, by keys that any thread may use, beside a {@link Mac} that only one may. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class HmacBenchmark {
    private static final String SECRET = "Vb5cWmqzTnRdGhLkPxYsJfEuAoCiMw3e";

    private final SigningKey key = Credentials.of("key", SECRET).sha256();
    private final Mac mac = mac();
    private final byte[] message =
            ("1700000000123kQx7uZ0p5000{\"category\":\"linear\",\"symbol\":\"BTCUSDT\",\"side\":\"Buy\","
                            + "\"orderType\":\"Limit\",\"qty\":\"0.015\",\"price\":\"36250.5\",\"timeInForce\":\"GTC\","
                            + "\"orderLinkId\":\"grid_07-entry\"}")
                    .getBytes(UTF_8);

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
    public String hexFloor() {
        return HexFormat.of().formatHex(mac.doFinal(message));
    }

    @Benchmark
    public String hexOurs() {
        return key.hex(message);
    }

    @Benchmark
    public String base64Floor() {
        return Base64.getEncoder().encodeToString(mac.doFinal(message));
    }

    @Benchmark
    public String base64Ours() {
        return key.base64(message);
    }
}
