package dev.exchangekit.bitget.uta.trade;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.Page;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One page of fills. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = FillPage.Builder.class)
public interface FillPage extends WireModel, Page<Fill> {
    /** The fills. */
    @JsonProperty("list")
    @Override
    List<Fill> items();

    /** Where the next page begins, as the exchange says it. */
    Optional<String> cursor();

    /** Asks for the next page; absent when this one is empty. A page that is not full need not be the last. */
    @Override
    default Optional<String> nextCursor() {
        return items().isEmpty() ? Optional.empty() : cursor();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableFillPage.Builder {}
}
