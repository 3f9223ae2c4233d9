package dev.exchangekit.core.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import mockwebserver3.RecordedRequest;

/** Compares what arrived at a server with what a fixture states. */
final class SentRequest {
    private static final Set<String> ALWAYS = Set.of("host", "connection", "accept-encoding", "user-agent");
    private static final Set<String> WITH_BODY = Set.of("content-type", "content-length");

    private SentRequest() {}

    /** One sentence for each difference. Parameters and fields may stand in any order, values may not differ at all. */
    static List<String> differences(
            Fixture fixture, RecordedRequest sent, Set<String> constantHeaders, Set<String> signatureHeaders) {
        List<String> differences = new ArrayList<>();
        compare("method", fixture.method().name(), sent.getMethod(), differences);
        String[] target = sent.getTarget().split("\\?", 2);
        compare("path", fixture.path(), target[0], differences);
        compare(
                "query",
                sorted(fixture.queryPairs()),
                sorted(target.length > 1 ? List.of(target[1].split("&", -1)) : List.of()),
                differences);
        compareBodies(fixture, sent, differences);
        compare(
                "headers",
                headers(fixture, constantHeaders, signatureHeaders),
                lowerCase(sent.getHeaders().names()),
                differences);
        return differences;
    }

    private static void compareBodies(Fixture fixture, RecordedRequest sent, List<String> differences) {
        String body = sent.getBody() == null ? "" : sent.getBody().string(StandardCharsets.UTF_8);
        if (fixture.body().isEmpty() || body.isEmpty()) {
            compare("body", fixture.body(), body, differences);
            return;
        }
        JsonNode expected = ExactJson.tree(fixture.body());
        compare("body", expected, ExactJson.tree(body), differences);
    }

    private static Set<String> headers(Fixture fixture, Set<String> constantHeaders, Set<String> signatureHeaders) {
        Set<String> names = new TreeSet<>(ALWAYS);
        names.addAll(lowerCase(constantHeaders));
        if (fixture.method().hasBody()) {
            names.addAll(WITH_BODY);
        }
        if (fixture.signed()) {
            names.addAll(lowerCase(signatureHeaders));
        }
        return names;
    }

    private static Set<String> lowerCase(Set<String> names) {
        Set<String> lower = new TreeSet<>();
        names.forEach(name -> lower.add(name.toLowerCase(Locale.ROOT)));
        return lower;
    }

    private static List<String> sorted(List<String> pairs) {
        return pairs.stream().sorted().toList();
    }

    private static void compare(String what, Object expected, Object actual, List<String> differences) {
        if (!expected.equals(actual)) {
            differences.add(what + " should be " + expected + " but is " + actual);
        }
    }
}
