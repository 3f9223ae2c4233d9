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

/** One page of closed positions in options. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = ClosedOptionPositionPage.Builder.class)
public interface ClosedOptionPositionPage extends WireModel, Page<ClosedOptionPosition> {
    Optional<Category> category();

    /** The positions, the last closed first. */
    @JsonProperty("list")
    @Override
    List<ClosedOptionPosition> items();

    /** Asks for the next page; absent on the last. */
    @JsonProperty("nextPageCursor")
    @Override
    Optional<String> nextCursor();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableClosedOptionPositionPage.Builder {}
}
