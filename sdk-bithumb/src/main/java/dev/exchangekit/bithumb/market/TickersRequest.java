package dev.exchangekit.bithumb.market;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.CommaList;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.List;
import org.immutables.value.Value;

/** Asks for the state of markets. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableTickersRequest.class)
@JsonDeserialize(builder = TickersRequest.Builder.class)
public interface TickersRequest {
    /** Markets in upper case, quote currency first, like {@code KRW-BTC}; required. */
    @JsonSerialize(using = CommaList.Writer.class)
    @JsonDeserialize(using = CommaList.Reader.class)
    List<String> markets();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        MarketCodes.check(markets());
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableTickersRequest.Builder {}
}
