package dev.exchangekit.bithumb.sim;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.exchangekit.core.sim.front.Call;
import dev.exchangekit.core.sim.front.Outcome;
import dev.exchangekit.core.sim.front.ParameterRules;
import dev.exchangekit.core.sim.front.Refusal;
import dev.exchangekit.core.sim.front.SimRequest;
import dev.exchangekit.core.sim.front.Wire;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What differs in API 1.2: paths, signatures, the words of refusals, and the status that every answer has. */
public final class Legacy implements ParameterRules {
    private static final long WINDOW = Duration.ofSeconds(20).toMillis();

    private final Auth auth;
    private final InstantSource clock;

    Legacy(Auth auth, InstantSource clock) {
        this.auth = auth;
        this.clock = clock;
    }

    static boolean isLegacy(SimRequest request) {
        return request.path().matches("/(public|info|trade)/.*");
    }

    /** A success. */
    public static Outcome ok(JsonNode data) {
        ObjectNode body = Wire.object().put("status", "0000");
        body.set("data", data);
        return Answers.ok(body);
    }

    static Outcome refused(Refusal refusal) {
        String status = refusal.code().matches("5\\d{3}") ? refusal.code() : "5600";
        return Answers.ok(Wire.object().put("status", status).put("message", refusal.text()));
    }

    /** Returns the key that a call is signed with. */
    SimKey authenticate(Call call) {
        SimRequest request = call.request();
        String nonce = request.header("Api-Nonce").orElse("");
        SimKey key = auth.named(request.header("Api-Key").orElse(""))
                .filter(found -> found.isLegacy() && !found.hasExpired(clock.instant()))
                .orElseThrow(() -> new Refusal(5300, "Invalid Apikey"));
        boolean near = nonce.matches("\\d{13}") && Math.abs(Long.parseLong(nonce) - clock.millis()) <= WINDOW;
        byte[] sign = request.header("Api-Sign").orElse("").getBytes(UTF_8);
        if (!near || !MessageDigest.isEqual(sign(key, request, nonce), sign)) {
            throw new Refusal(5100, "Bad Request.(Auth Data)");
        }
        if (!key.admits(call.address())) {
            throw new Refusal(5302, "Method Not Allowed.(Access IP)");
        }
        if (key.isBlocked()) {
            throw new Refusal(5200, "Not Member");
        }
        return key;
    }

    private static byte[] sign(SimKey key, SimRequest request, String nonce) {
        try {
            Mac mac = Mac.getInstance("HmacSHA512");
            mac.init(new SecretKeySpec(key.secret(), "HmacSHA512"));
            String text = request.path() + "\0" + request.body() + "\0" + nonce;
            String hex = HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8)));
            return Base64.getEncoder().encode(hex.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public boolean decimalsAreTexts() {
        return false;
    }

    @Override
    public Refusal unreadable(String why) {
        return new Refusal(5500, "Invalid Parameter");
    }

    @Override
    public Refusal missing(String name) {
        return unreadable(name);
    }

    @Override
    public Refusal invalid(String name) {
        return unreadable(name);
    }

    @Override
    public Refusal outOfRange(String name, int value, int min, int max) {
        return unreadable(name);
    }
}
