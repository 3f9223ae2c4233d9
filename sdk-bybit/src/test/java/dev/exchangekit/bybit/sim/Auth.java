package dev.exchangekit.bybit.sim;

import dev.exchangekit.core.sim.front.Call;
import dev.exchangekit.core.sim.front.Refusal;
import dev.exchangekit.core.sim.front.Route;
import dev.exchangekit.core.sim.front.SimRequest;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

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
        if (key.hasExpired(clock.instant())) {
            throw new Refusal(33004, "Your api key has expired.");
        }
        if (!key.admits(call.address())) {
            throw new Refusal(10010, "Unmatched IP, please check your API key's bound IP addresses.");
        }
        String timestamp = request.header("X-BAPI-TIMESTAMP").orElse("");
        String sign = request.header("X-BAPI-SIGN").orElse("");
        if (timestamp.isEmpty() || sign.isEmpty()) {
            throw Refusals.parameter("empty value: apiTimestamp[" + timestamp + "] apiKey[] apiSignature[]");
        }
        String window = request.header("X-BAPI-RECV-WINDOW").orElse("");
        checkTime(number(timestamp), window.isEmpty() ? DEFAULT_WINDOW : number(window));
        String text =
                timestamp + key.key() + window + (request.method().equals("GET") ? request.query() : request.body());
        if (!key.signs(text, sign, HexFormat.of()::formatHex)) {
            throw new Refusal(10004, "error sign! origin_string[" + text + "]");
        }
        return key;
    }

    void authorize(SimKey key, Route.Need need, Call call) {
        boolean allowed = switch (need) {
            case NOTHING, READING -> true;
            case WRITING, WITHDRAWALS -> !key.isReadOnly();
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
            throw Refusals.parameter("params error: timestamp or recv_window invalid");
        }
        return Long.parseLong(text);
    }
}
