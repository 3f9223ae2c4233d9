package dev.exchangekit.bithumb.market;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.CommaList;
import java.util.List;
import org.immutables.value.Value;

/** Which markets to show. */
public interface MarketsTerms {
    /** Markets in upper case, quote currency first, like {@code KRW-BTC}; required. */
    @JsonSerialize(using = CommaList.Writer.class)
    @JsonDeserialize(using = CommaList.Reader.class)
    List<String> markets();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        MarketCodes.check(markets());
    }
}
