package dev.exchangekit.bithumb.internal;

import dev.exchangekit.core.spi.Check;
import java.util.List;
import java.util.Optional;

/** Shape of requests about deposits and withdrawals. */
public final class TransferChecks {
    /** Items of a page when a request states no limit, which is also the highest limit. */
    public static final int PAGE_SIZE = 100;

    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_ID = 256;

    private TransferChecks() {}

    /** Of ids to list by. */
    public static void ids(String field, List<String> ids) {
        Check.size(field, ids, 0, PAGE_SIZE);
        ids.forEach(id -> id(field, id));
    }

    /** Of an id of the exchange or of a chain. */
    public static void id(String field, String id) {
        Check.text(field, id, LONGEST_ID);
    }

    /** Of a coin and its network. */
    public static void network(String currency, String netType) {
        Check.name("currency", currency);
        Check.text("netType", netType, LONGEST_NAME);
    }

    /** Of a text that must be there. */
    public static void required(String field, Optional<String> text) {
        Check.that(text.isPresent(), field, "absent", "is required");
        text.ifPresent(v -> Check.text(field, v, LONGEST_ID));
    }
}
