package dev.exchangekit.bithumb.market;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** Asks for the order books of markets: 30 levels of a single one, 15 each of several. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableOrderBooksRequest.class)
@JsonDeserialize(builder = OrderBooksRequest.Builder.class)
public interface OrderBooksRequest extends MarketsTerms {
    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableOrderBooksRequest.Builder {}
}
