package dev.exchangekit.bithumb.benchmark;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.exchangekit.bithumb.ValueEncoding;
import dev.exchangekit.bithumb.internal.BithumbSigner;
import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.spi.HttpMethod;
import dev.exchangekit.core.spi.SignedParts;
import dev.exchangekit.core.spi.UnsignedRequest;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
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

/** Bithumb's token for a query, beside the same text put together by hand with tools that only one thread may use. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class BithumbSignerBenchmark {
    private static final String KEY = "0123456789abcdef0123456789abcdef";
    private static final String SECRET = "Vb5cWmqzTnRdGhLkPxYsJfEuAoCiMw3e";
    private static final String QUERY = "market=KRW-BTC&side=bid&volume=0.015&price=51250000&ord_type=limit";

    private final BithumbSigner signer = new BithumbSigner(Credentials.of(KEY, SECRET), ValueEncoding.ENCODED);
    private final UnsignedRequest request = UnsignedRequest.withQuery(HttpMethod.GET, "/v1/orders", QUERY);
    private final Instant timestamp = Instant.ofEpochMilli(1_700_000_000_123L);
    private final Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
    private final String header = base64.encodeToString("{\"alg\":\"HS256\",\"typ\":\"JWT\"}".getBytes(UTF_8));
    private final Mac mac;
    private final MessageDigest sha512;

    public BithumbSignerBenchmark() {
        try {
            sha512 = MessageDigest.getInstance("SHA-512");
            mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(UTF_8), "HmacSHA256"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Benchmark
    public String floor() {
        String claims = "{\"access_key\":\"" + KEY + "\",\"nonce\":\"" + UUID.randomUUID() + "\",\"timestamp\":"
                + timestamp.toEpochMilli() + ",\"query_hash\":\""
                + HexFormat.of().formatHex(sha512.digest(QUERY.getBytes(UTF_8))) + "\",\"query_hash_alg\":\"SHA512\"}";
        String unsigned = header + "." + base64.encodeToString(claims.getBytes(UTF_8));
        return "Bearer " + unsigned + "." + base64.encodeToString(mac.doFinal(unsigned.getBytes(ISO_8859_1)));
    }

    @Benchmark
    public SignedParts ours() {
        return signer.sign(request, timestamp);
    }
}
