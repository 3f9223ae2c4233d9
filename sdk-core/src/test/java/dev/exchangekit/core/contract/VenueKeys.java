package dev.exchangekit.core.contract;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;

/** Keys in the environment. */
public final class VenueKeys {
    private VenueKeys() {}

    /**
     * The first of these prefixes under which there is a key; skips the suite with a reason when there is none.
     *
     * @param venue what is not tried without a key, for the reason
     */
    public static String firstOf(String venue, Map<String, String> variables, String... prefixes) {
        return Arrays.stream(prefixes)
                .filter(prefix ->
                        !variables.getOrDefault(prefix + "_API_KEY", "").isBlank())
                .findFirst()
                .orElseGet(() -> skip(venue, prefixes));
    }

    private static String skip(String venue, String... prefixes) {
        String reason = venue + " is not tried: set "
                + Arrays.stream(prefixes)
                        .map(prefix -> prefix + "_API_KEY and " + prefix + "_API_SECRET")
                        .collect(Collectors.joining(", or "));
        System.out.println(reason);
        return Assumptions.abort(reason);
    }
}
