package dev.exchangekit.bybit.market;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bybit.Category;
import dev.exchangekit.core.Page;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One page of the open interest of a contract. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = OpenInterestHistory.Builder.class)
public interface OpenInterestHistory extends WireModel, Page<OpenInterest> {
    /** Product line. */
    Optional<Category> category();

    /** Symbol. */
    String symbol();

    /** The points, the newest first. */
    @JsonProperty("list")
    @Override
    List<OpenInterest> items();

    /** Asks for the next page; absent on the last. */
    @JsonProperty("nextPageCursor")
    @Override
    Optional<String> nextCursor();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableOpenInterestHistory.Builder {}
}
