package dev.exchangekit.bybit.position;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bybit.Category;
import dev.exchangekit.core.Page;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One page of positions. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutablePositionPage.class)
@JsonDeserialize(builder = PositionPage.Builder.class)
public interface PositionPage extends Page<Position>, WireModel {
    Optional<Category> category();

    @Override
    @JsonProperty("list")
    List<Position> items();

    @Override
    @JsonProperty("nextPageCursor")
    Optional<String> nextCursor();

    static Builder builder() {
        return new Builder();
    }

    /** Builds pages; thread-confined. */
    class Builder extends ImmutablePositionPage.Builder {}
}
