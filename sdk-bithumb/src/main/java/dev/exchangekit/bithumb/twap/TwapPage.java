package dev.exchangekit.bithumb.twap;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.Page;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One page of TWAP orders. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = TwapPage.Builder.class)
public interface TwapPage extends WireModel, Page<TwapOrder> {
    @Override
    @JsonProperty("orders")
    List<TwapOrder> items();

    /** Whether another page follows. */
    @JsonProperty("has_next")
    Optional<Boolean> hasNext();

    /** Where the page after this one begins, absent on the last. */
    @JsonProperty("next_key")
    Optional<String> nextKey();

    @Override
    default Optional<String> nextCursor() {
        return nextKey().filter(key -> hasNext().orElse(true));
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableTwapPage.Builder {}
}
