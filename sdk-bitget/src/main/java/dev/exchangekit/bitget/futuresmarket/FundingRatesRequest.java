package dev.exchangekit.bitget.futuresmarket;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.ProductType;
import dev.exchangekit.core.CursorRequest;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Asks for past funding rates of a contract, the newest first. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableFundingRatesRequest.class)
@JsonDeserialize(builder = FundingRatesRequest.Builder.class)
public interface FundingRatesRequest extends CursorRequest<FundingRatesRequest> {
    /** Symbol in upper case; required. */
    String symbol();

    /** Which futures; required. */
    ProductType productType();

    /** Rates per page, 1 to 100; 20 if absent. */
    Optional<Integer> pageSize();

    /** Number of the page; the first, which is 1, if absent. */
    @JsonProperty("pageNo")
    Optional<Integer> pageNumber();

    /** The same as {@link #pageNumber}. */
    @Override
    default Optional<String> cursor() {
        return pageNumber().map(String::valueOf);
    }

    @Override
    default FundingRatesRequest withCursor(String cursor) {
        return toBuilder().pageNumber(Integer.parseInt(cursor)).build();
    }

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.name("symbol", symbol());
        pageSize().ifPresent(v -> Check.range("pageSize", v, 1, 100));
        pageNumber().ifPresent(v -> Check.range("pageNumber", v, 1, Integer.MAX_VALUE));
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableFundingRatesRequest.Builder {}
}
