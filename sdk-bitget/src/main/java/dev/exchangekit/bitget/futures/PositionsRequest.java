package dev.exchangekit.bitget.futures;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.ProductType;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Which positions to list. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutablePositionsRequest.class)
@JsonDeserialize(builder = PositionsRequest.Builder.class)
public interface PositionsRequest {
    /** Which futures; required. */
    ProductType productType();

    /** Margin coin in upper case; all when absent. */
    Optional<String> marginCoin();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        marginCoin().ifPresent(v -> Check.name("marginCoin", v));
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutablePositionsRequest.Builder {}
}
