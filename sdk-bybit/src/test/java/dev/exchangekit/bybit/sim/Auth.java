package dev.exchangekit.bybit.sim;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Checks key, clock, signature and permissions, in the exchange's order. */
final class Auth {
    private static final long DEFAULT_WINDOW = 5_000;
    private static final long MAX_AHEAD = 1_000;

    private final InstantSource clock;
    private final Map<String, SimKey> keys = new ConcurrentHashMap<>();

    Auth(InstantSource clock) {
        this.clock = clock;
    }

    void add(SimKey key) {
        keys.put(key.key(), key);
    }

    void remove(String key) {
        keys.remove(key);
    }

    /** Returns the key that a call is signed with. */
    SimKey authenticate(Call call) {
        SimRequest request = call.request();
        SimKey key = keys.get(request.header("X-BAPI-API-KEY").orElse(""));
        if (key == null) {
            throw new Refusal(10003, "API key is invalid.");
        }
        Instant expiry = key.expiry();
        if (expiry != null && !clock.instant().isBefore(expiry)) {
            throw new Refusal(33004, "Your api key has expired.");
        }
        if (!key.addresses().isEmpty() && !key.addresses().contains(call.address())) {
            throw new Refusal(10010, "Unmatched IP, please check your API key's bound IP addresses.");
        }
        String timestamp = request.header("X-BAPI-TIMESTAMP").orElse("");
        String sign = request.header("X-BAPI-SIGN").orElse("");
        if (timestamp.isEmpty() || sign.isEmpty()) {
            throw Refusal.parameter("empty value: apiTimestamp[" + timestamp + "] apiKey[] apiSignature[]");
        }
        String window = request.header("X-BAPI-RECV-WINDOW").orElse("");
        checkTime(number(timestamp), window.isEmpty() ? DEFAULT_WINDOW : number(window));
        String text =
                timestamp + key.key() + window + (request.method().equals("GET") ? request.query() : request.body());
        if (!isSignature(key, text, sign)) {
            throw new Refusal(10004, "error sign! origin_string[" + text + "]");
        }
        return key;
    }

    void authorize(SimKey key, Route.Need need, Call call) {
        boolean allowed = switch (need) {
            case NOTHING, READING -> true;
            case WRITING -> !key.isReadOnly();
            case TRANSFERS -> key.may(SimPermission.WALLET);
            case POSITIONS -> key.may(SimPermission.CONTRACT_POSITION);
            case TRADING ->
                key.may(Line.of(call.params()) == Line.SPOT ? SimPermission.SPOT_TRADE : SimPermission.CONTRACT_ORDER);
        };
        if (!allowed) {
            throw new Refusal(10005, "Permission denied, please check your API key permissions.");
        }
    }

    private void checkTime(long timestamp, long window) {
        long now = clock.instant().toEpochMilli();
        if (timestamp < now - window || timestamp >= now + MAX_AHEAD) {
            throw new Refusal(
                    10002,
                    "invalid request, please check your server timestamp or recv_window param. req_timestamp["
                            + timestamp + "],server_timestamp[" + now + "],recv_window[" + window + "]");
        }
    }

    private static long number(String text) {
        if (!text.matches("\\d{1,15}")) {
            throw Refusal.parameter("params error: timestamp or recv_window invalid");
        }
        return Long.parseLong(text);
    }

    private static boolean isSignature(SimKey key, String text, String sign) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        PublicKey publicKey = key.publicKey();
        try {
            if (publicKey != null) {
                Signature rsa = Signature.getInstance("SHA256withRSA");
                rsa.initVerify(publicKey);
                rsa.update(bytes);
                byte[] decoded = decodeBase64(sign);
                return decoded != null && rsa.verify(decoded);
            }
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Wire.or(key.secret(), "").getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] expected = HexFormat.of().formatHex(mac.doFinal(bytes)).getBytes(StandardCharsets.UTF_8);
            return MessageDigest.isEqual(expected, sign.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static byte @Nullable [] decodeBase64(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
