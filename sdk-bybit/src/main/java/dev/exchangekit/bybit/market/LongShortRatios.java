package dev.exchangekit.bybit.market;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.Page;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One page of long and short ratios. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = LongShortRatios.Builder.class)
public interface LongShortRatios extends WireModel, Page<LongShortRatio> {
    /** The points, the newest first. */
    @JsonProperty("list")
    @Override
    List<LongShortRatio> items();

    /** Asks for the next page; absent on the last. */
    @JsonProperty("nextPageCursor")
    @Override
    Optional<String> nextCursor();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableLongShortRatios.Builder {}
}
