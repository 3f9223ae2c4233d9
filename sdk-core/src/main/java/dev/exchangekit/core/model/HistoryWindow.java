package dev.exchangekit.core.model;

import dev.exchangekit.core.error.InvalidRequestException;
import dev.exchangekit.core.spi.SdkStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Which part of a history is asked for. What is absent is the exchange's choice: usually the newest entries. */
@SdkStyle
@Value.Immutable
public interface HistoryWindow {
    /** The newest entries. */
    HistoryWindow NEWEST = builder().build();

    /** Start, inclusive. */
    Optional<Instant> start();

    /** End. */
    Optional<Instant> end();

    /** Entries per page at most; the exchange's maximum caps it. */
    Optional<Integer> limit();

    /** Where the page before ended, in the exchange's words. Comes with {@link HistoryPage#next}. */
    Optional<String> cursor();

    /** The newest {@code limit} entries. */
    static HistoryWindow newest(int limit) {
        return builder().limit(limit).build();
    }

    /** From one moment to another. */
    static HistoryWindow between(Instant start, Instant end) {
        return builder().start(start).end(end).build();
    }

    @Value.Check
    default void checkShape() {
        limit().filter(l -> l < 1).ifPresent(l -> {
            throw new InvalidRequestException("limit", l.toString(), "must be at least 1");
        });
        if (start().isPresent() && end().isPresent() && start().get().isAfter(end().get())) {
            throw new InvalidRequestException(
                    "start", start().get().toString(), "must not be after end " + end().get());
        }
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds windows; thread-confined. */
    class Builder extends ImmutableHistoryWindow.Builder {}
}
