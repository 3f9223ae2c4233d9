package dev.exchangekit.bybit.market;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** Asks what an index price is made of. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableIndexPriceComponentsRequest.class)
@JsonDeserialize(builder = IndexPriceComponentsRequest.Builder.class)
public interface IndexPriceComponentsRequest {
    /** Name of the index, like {@code BTCUSDT}; required. */
    String indexName();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.name("indexName", indexName());
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableIndexPriceComponentsRequest.Builder {}
}
