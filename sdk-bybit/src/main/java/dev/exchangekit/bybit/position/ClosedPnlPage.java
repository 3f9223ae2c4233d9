package dev.exchangekit.bybit.position;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bybit.Category;
import dev.exchangekit.core.Page;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One page of closings of positions. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = ClosedPnlPage.Builder.class)
public interface ClosedPnlPage extends WireModel, Page<ClosedPnl> {
    Optional<Category> category();

    /** The closings, the newest first. */
    @JsonProperty("list")
    @Override
    List<ClosedPnl> items();

    /** Asks for the next page; absent on the last. */
    @JsonProperty("nextPageCursor")
    @Override
    Optional<String> nextCursor();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableClosedPnlPage.Builder {}
}
