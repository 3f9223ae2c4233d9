package dev.exchangekit.bithumb.sim;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import dev.exchangekit.core.sim.front.SimRequest;
import dev.exchangekit.core.sim.front.Wire;
import java.io.IOException;
import java.util.Base64;
import java.util.Optional;

/**
 * A JSON web token.
 *
 * @param signed what its signature is of
 * @param signature as it is written
 * @param claims the payload
 */
record Token(String signed, String signature, JsonNode claims) {
    private static final String BEARER = "Bearer ";

    /** Reads the token that came with a request; there is none if it is malformed or not by HS256. */
    static Optional<Token> of(SimRequest request) {
        String header = request.header("Authorization").orElse("");
        String[] parts =
                header.startsWith(BEARER) ? header.substring(BEARER.length()).split("\\.", -1) : new String[0];
        if (parts.length != 3) {
            return Optional.empty();
        }
        boolean hs256 = json(parts[0])
                .filter(head -> head.path("alg").asText().equals("HS256"))
                .isPresent();
        return hs256
                ? json(parts[1]).map(claims -> new Token(parts[0] + "." + parts[1], parts[2], claims))
                : Optional.empty();
    }

    private static Optional<JsonNode> json(String part) {
        try {
            JsonNode json = Wire.parse(Base64.getUrlDecoder().decode(part.getBytes(UTF_8)));
            return Optional.of(json).filter(JsonNode::isObject);
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    String text(String claim) {
        JsonNode value = claims.path(claim);
        return value.isTextual() ? value.textValue() : "";
    }

    /** Returns the time, which must be a number of milliseconds. */
    Optional<Long> millis() {
        JsonNode time = claims.path("timestamp");
        return time.isIntegralNumber() && time.canConvertToLong() ? Optional.of(time.longValue()) : Optional.empty();
    }

    /** Returns nothing of what it holds. */
    @Override
    public String toString() {
        return "Token";
    }
}
