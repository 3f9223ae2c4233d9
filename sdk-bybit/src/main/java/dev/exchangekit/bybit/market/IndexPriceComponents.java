package dev.exchangekit.bybit.market;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What an index price is made of. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = IndexPriceComponents.Builder.class)
public interface IndexPriceComponents extends WireModel {
    /** Name of the index. */
    String indexName();

    /** The index price. */
    Optional<BigDecimal> lastPrice();

    /** When it was last changed. */
    Optional<Instant> updateTime();

    /** The markets that it is made of. */
    List<IndexPriceComponent> components();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableIndexPriceComponents.Builder {}
}
