package dev.exchangekit.bybit.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bybit.Category;
import dev.exchangekit.core.CursorRequest;
import dev.exchangekit.core.TimeWindowRequest;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Asks for the ledger of the unified account; the exchange keeps two years. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableTransactionLogRequest.class)
@JsonDeserialize(builder = TransactionLogRequest.Builder.class)
public interface TransactionLogRequest
        extends CursorRequest<TransactionLogRequest>, TimeWindowRequest<TransactionLogRequest> {
    /** Kind of wallet; only {@code UNIFIED}. */
    Optional<AccountType> accountType();

    /** Product line; all if absent. */
    Optional<Category> category();

    /** Coin that changed, in upper case; all if absent. */
    Optional<String> currency();

    /** Base coin in upper case, like {@code BTC} of {@code BTCPERP}; all if absent. */
    Optional<String> baseCoin();

    /** Kind of entries; all if absent. */
    Optional<TransactionType> type();

    /** Narrows the kind: only moves of positions. */
    @JsonProperty("transSubType")
    Optional<TransactionSubType> subType();

    /**
     * From when on, to the millisecond. In one call both times span at most 7 days; without one it is 24 hours from the
     * other, without both the last 24 hours.
     */
    @Override
    Optional<Instant> startTime();

    /** Until when, to the millisecond; see {@link #startTime}. */
    @Override
    Optional<Instant> endTime();

    /** Entries per page: 1 to 50, 20 if absent. */
    Optional<Integer> limit();

    /** Where the page begins: the cursor of the page before; absent for the first page. */
    @Override
    Optional<String> cursor();

    @Override
    default TransactionLogRequest withCursor(String cursor) {
        return toBuilder().cursor(cursor).build();
    }

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        currency().ifPresent(v -> Check.name("currency", v));
        baseCoin().ifPresent(v -> Check.name("baseCoin", v));
        AccountChecks.span(startTime(), endTime());
        limit().ifPresent(v -> Check.range("limit", v, 1, 50));
    }

    @Override
    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableTransactionLogRequest.Builder
            implements TimeWindowRequest.Builder<TransactionLogRequest> {}
}
