package dev.exchangekit.bithumb.sim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.exchangekit.core.sim.front.Outcome;
import dev.exchangekit.core.sim.front.Refusal;
import dev.exchangekit.core.sim.front.Wire;

/** What comes back: the value itself, or an error. */
public final class Answers {
    private static final int CREATED = 201;

    private Answers() {}

    /** A success. */
    public static Outcome ok(JsonNode body) {
        return new Outcome(body);
    }

    /** The success of a call that moves money. */
    public static Outcome created(JsonNode body) {
        return new Outcome(CREATED, body);
    }

    static Outcome refused(Refusal refusal) {
        ObjectNode body = Wire.object();
        body.set("error", error(refusal));
        return new Outcome(status(refusal), body);
    }

    /** Returns name and message; a name that is a number is one on the wire too. */
    public static ObjectNode error(Refusal refusal) {
        ObjectNode error = Wire.object();
        if (refusal.code().matches("\\d+")) {
            error.put("name", Integer.parseInt(refusal.code()));
        } else {
            error.put("name", refusal.code());
        }
        return error.put("message", refusal.text());
    }

    private static int status(Refusal refusal) {
        return switch (refusal.code()) {
            // an unknown market is answered as if it were a success
            case "404" -> 200;
            case "invalid_query_payload",
                    "jwt_verification",
                    "expired_jwt",
                    "NotAllowIP",
                    "out_of_scope",
                    "invalid_access_key" -> 401;
            case "blocked_member_id" -> 403;
            case "not_found", "order_not_found", "deposit_not_found", "withdraw_not_found" -> 404;
            case "order_not_ready", "travel_rule_consent_required" -> 422;
            case "too_many_requests" -> 429;
            case "server_error" -> 500;
            default -> 400;
        };
    }
}
