package dev.exchangekit.bitget.sim;

import dev.exchangekit.core.sim.front.Call;
import dev.exchangekit.core.sim.front.Refusal;
import dev.exchangekit.core.sim.front.Route;
import dev.exchangekit.core.sim.front.SimRequest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Checks key, system, clock, passphrase, signature and permissions. */
final class Auth {
    /** The exchange names no window for REST; this is the one of its streams. */
    private static final long WINDOW = Duration.ofSeconds(30).toMillis();

    private final InstantSource clock;
    private final Map<String, SimKey> keys = new ConcurrentHashMap<>();

    Auth(InstantSource clock) {
        this.clock = clock;
    }

    void add(SimKey key) {
        for (SimKey other : keys.values()) {
            if (other.account().equals(key.account()) && other.mode() != key.mode()) {
                throw new IllegalArgumentException(
                        "Account " + key.account() + " is " + other.mode() + " and cannot be " + key.mode());
            }
        }
        keys.put(key.key(), key);
    }

    void remove(String key) {
        keys.remove(key);
    }

    /** Returns the key that a request names, if there is one. */
    Optional<SimKey> named(SimRequest request) {
        return request.header("ACCESS-KEY").map(keys::get);
    }

    /** Returns the key that a call is signed with. */
    SimKey authenticate(Call call) {
        SimRequest request = call.request();
        header(request, "ACCESS-KEY", "40001");
        String sign = header(request, "ACCESS-SIGN", "40002");
        String passphrase = header(request, "ACCESS-PASSPHRASE", "40011");
        String timestamp = request.header("ACCESS-TIMESTAMP").orElse("");
        SimKey key = named(request).orElseThrow(() -> new Refusal("40006", "Invalid ACCESS_KEY"));
        if (key.hasExpired(clock.instant())) {
            throw new Refusal("40037", "Apikey does not exist");
        }
        if (key.isDemo() != request.header("paptrading").orElse("").equals("1")) {
            throw new Refusal("40099", "exchange environment is incorrect");
        }
        if (!key.admits(call.address())) {
            throw new Refusal("40018", "Invalid IP");
        }
        checkSystem(key, request);
        checkTime(timestamp);
        if (!key.hasPassphrase(passphrase)) {
            throw new Refusal("40012", "apikey/password is incorrect");
        }
        String query = request.query().isEmpty() ? "" : "?" + request.query();
        String text = timestamp + request.method() + request.path() + query + request.body();
        if (!key.signs(text, sign, Base64.getEncoder()::encodeToString)) {
            throw new Refusal("40009", "sign signature error");
        }
        return key;
    }

    private static String header(SimRequest request, String name, String missing) {
        String value = request.header(name).orElse("");
        if (value.isEmpty()) {
            throw new Refusal(missing, name.replace('-', '_') + " cannot be empty");
        }
        return value;
    }

    private static void checkSystem(SimKey key, SimRequest request) {
        boolean v3 = request.path().startsWith("/api/v3/");
        if (v3 && key.mode() == AccountMode.CLASSIC) {
            throw new Refusal(
                    "40084",
                    "You are in Classic Account mode, and the Unified Account API is not supported at this time");
        }
        if (!v3 && key.mode() == AccountMode.UNIFIED) {
            throw new Refusal(
                    "40085",
                    "You are in Unified Account mode, and the Classic Account API is not supported at this time");
        }
    }

    private void checkTime(String timestamp) {
        if (!timestamp.matches("\\d{1,15}")) {
            throw new Refusal("40005", "Invalid ACCESS_TIMESTAMP");
        }
        if (Math.abs(Long.parseLong(timestamp) - clock.millis()) > WINDOW) {
            throw new Refusal("40008", "Request timestamp expired");
        }
    }

    void authorize(SimKey key, Route route) {
        String needed = switch (route.need()) {
            case NOTHING, READING -> "";
            case TRADING -> missing(key, trade(route));
            case POSITIONS ->
                missing(
                        key,
                        key.mode() == AccountMode.UNIFIED
                                ? SimPermission.UTA_MANAGEMENT
                                : SimPermission.CONTRACT_POSITION);
            case TRANSFERS -> missing(key, SimPermission.TRANSFER);
            case WITHDRAWALS -> missing(key, SimPermission.WITHDRAW);
            case WRITING -> key.isReadOnly() ? "read_write" : "";
        };
        if (!needed.isEmpty()) {
            throw new Refusal("40014", "Incorrect permissions, need " + needed + " permissions");
        }
    }

    private static SimPermission trade(Route route) {
        if (route.path().startsWith("/api/v3/")) {
            return SimPermission.UTA_TRADE;
        }
        return route.path().startsWith("/api/v2/spot/") ? SimPermission.SPOT_TRADE : SimPermission.CONTRACT_ORDER;
    }

    private static String missing(SimKey key, SimPermission permission) {
        return key.may(permission) ? "" : permission.name().toLowerCase(Locale.ROOT);
    }
}
