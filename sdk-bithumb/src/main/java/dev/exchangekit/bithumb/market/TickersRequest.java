package dev.exchangekit.bithumb.market;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** Asks for the state of markets. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableTickersRequest.class)
@JsonDeserialize(builder = TickersRequest.Builder.class)
public interface TickersRequest extends MarketsTerms {
    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableTickersRequest.Builder {}
}
