package dev.exchangekit.bithumb.market;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.CommaList;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.List;
import org.immutables.value.Value;

/** Asks for the order books of markets: 30 levels of a single one, 15 each of several. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableOrderBooksRequest.class)
@JsonDeserialize(builder = OrderBooksRequest.Builder.class)
public interface OrderBooksRequest {
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
    class Builder extends ImmutableOrderBooksRequest.Builder {}
}
