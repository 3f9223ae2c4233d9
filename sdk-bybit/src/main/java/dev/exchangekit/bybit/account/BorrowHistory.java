package dev.exchangekit.bybit.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.Page;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One page of interest records, the newest first. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = BorrowHistory.Builder.class)
public interface BorrowHistory extends WireModel, Page<BorrowRecord> {
    /** The records. */
    @JsonProperty("list")
    @Override
    List<BorrowRecord> items();

    /** Asks for the next page; absent on the last. */
    @JsonProperty("nextPageCursor")
    @Override
    Optional<String> nextCursor();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableBorrowHistory.Builder {}
}
