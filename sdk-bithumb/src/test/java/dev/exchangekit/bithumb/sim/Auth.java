package dev.exchangekit.bithumb.sim;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.exchangekit.core.sim.front.Call;
import dev.exchangekit.core.sim.front.Refusal;
import dev.exchangekit.core.sim.front.Route;
import dev.exchangekit.core.sim.front.SimRequest;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Checks token, key, signature, time, nonce, parameters, address and permissions. */
final class Auth {
    /** The documents of 2.x name no window; this is the one of 1.2. */
    private static final long WINDOW = Duration.ofSeconds(20).toMillis();

    private final InstantSource clock;
    private final Quirks quirks;
    private final Map<String, SimKey> keys = new ConcurrentHashMap<>();
    private final Map<String, Long> nonces = new LinkedHashMap<>();

    Auth(InstantSource clock, Quirks quirks) {
        this.clock = clock;
        this.quirks = quirks;
    }

    void add(SimKey key) {
        keys.put(key.key(), key);
    }

    void remove(String key) {
        keys.remove(key);
    }

    Collection<SimKey> keys() {
        return keys.values();
    }

    Optional<SimKey> named(String key) {
        return Optional.ofNullable(keys.get(key));
    }

    /** Returns the key that a call is signed with. */
    SimKey authenticate(Call call) {
        SimRequest request = call.request();
        Token token = Token.of(request).orElseThrow(Auth::unverified);
        SimKey key = named(token.text("access_key"))
                .filter(found -> !found.isLegacy() && !found.hasExpired(clock.instant()))
                .orElseThrow(() -> new Refusal("invalid_access_key", "잘못된 엑세스 키입니다."));
        if (!key.signs(token.signed(), token.signature(), Base64.getUrlEncoder().withoutPadding()::encodeToString)) {
            throw unverified();
        }
        checkTime(key, token);
        checkParameters(request, token);
        if (!key.admits(call.address())) {
            throw new Refusal("NotAllowIP", "허용되지 않은 IP입니다.");
        }
        if (key.isBlocked()) {
            throw new Refusal("blocked_member_id", "이용이 제한된 회원입니다.");
        }
        return key;
    }

    private static Refusal unverified() {
        return new Refusal("jwt_verification", "JWT 헤더의 페이로드 검증에 실패하였습니다.");
    }

    private void checkTime(SimKey key, Token token) {
        long sent = token.millis().orElseThrow(Auth::unverified);
        String nonce = token.text("nonce");
        if (nonce.isEmpty()) {
            throw unverified();
        }
        long now = clock.millis();
        if (Math.abs(sent - now) > WINDOW || !isNew(key.key() + " " + nonce, sent, now)) {
            throw new Refusal("expired_jwt", "만료된 JWT입니다.");
        }
    }

    private synchronized boolean isNew(String nonce, long sent, long now) {
        Iterator<Long> oldest = nonces.values().iterator();
        while (oldest.hasNext() && oldest.next() < now - 2 * WINDOW) {
            oldest.remove();
        }
        return nonces.putIfAbsent(nonce, sent) == null;
    }

    private void checkParameters(SimRequest request, Token token) {
        Set<String> texts = SignedText.of(request, quirks.hashed());
        boolean absent = !token.claims().has("query_hash") && !token.claims().has("query_hash_alg");
        boolean right = texts.isEmpty()
                ? absent
                : token.text("query_hash_alg").equals("SHA512")
                        && texts.stream().map(Auth::sha512).anyMatch(token.text("query_hash")::equals);
        if (!right) {
            throw new Refusal("invalid_query_payload", "JWT 헤더의 페이로드가 올바르지 않습니다.");
        }
    }

    private static String sha512(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    void authorize(SimKey key, Route route) {
        SimPermission needed = SimPermission.of(route.method(), route.path());
        boolean reads = route.need() == Route.Need.READING;
        if (needed != null && !(reads ? key.carries(needed) : key.may(needed))) {
            throw new Refusal("out_of_scope", "허용되지 않은 기능입니다.");
        }
    }
}
