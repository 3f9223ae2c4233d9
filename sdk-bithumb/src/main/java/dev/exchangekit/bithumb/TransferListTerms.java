package dev.exchangekit.bithumb;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.exchangekit.bithumb.internal.TransferChecks;
import dev.exchangekit.core.CursorRequest;
import dev.exchangekit.core.spi.Check;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which deposits or withdrawals to list.
 *
 * @param <Q> the request itself
 */
@JsonPropertyOrder({"currency", "state"})
public interface TransferListTerms<Q extends TransferListTerms<Q>> extends CursorRequest<Q> {
    /** Items per page, 1 to 100; 100 when absent. */
    Optional<Integer> limit();

    /** Number of the page; the first, which is 1, if absent. */
    Optional<Integer> page();

    /** The newest first if absent. */
    @JsonProperty("order_by")
    Optional<ListOrder> orderBy();

    /** Only those of the exchange's ids; all when empty. */
    List<String> uuids();

    /**
     * Only those of the transactions; all when empty. One of a coin that holds a blank or a comma is not found here, but
     * by itself.
     */
    List<String> txids();

    /** The same as {@link #page}. */
    @Override
    default Optional<String> cursor() {
        return page().map(String::valueOf);
    }

    /** How many items a page holds at most. */
    default int pageSize() {
        return limit().orElse(TransferChecks.PAGE_SIZE);
    }

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        limit().ifPresent(v -> Check.range("limit", v, 1, TransferChecks.PAGE_SIZE));
        page().ifPresent(v -> Check.range("page", v, 1, Integer.MAX_VALUE));
        TransferChecks.ids("uuids", uuids());
        TransferChecks.ids("txids", txids());
    }
}
