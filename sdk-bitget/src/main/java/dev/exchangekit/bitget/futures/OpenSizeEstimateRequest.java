package dev.exchangekit.bitget.futures;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.ProductType;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** A position to open, whose size is asked for. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableOpenSizeEstimateRequest.class)
@JsonDeserialize(builder = OpenSizeEstimateRequest.Builder.class)
public interface OpenSizeEstimateRequest {
    /** Symbol in upper case, like {@code BTCUSDT}; required. */
    String symbol();

    /** Which futures; required. */
    ProductType productType();

    /** Margin coin in upper case; required. */
    String marginCoin();

    /** Margin to open with; required. */
    BigDecimal openAmount();

    /** Price to open at; required. */
    BigDecimal openPrice();

    /** 20 when absent. */
    Optional<BigDecimal> leverage();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.name("symbol", symbol());
        Check.name("marginCoin", marginCoin());
        Check.positive("openAmount", openAmount());
        Check.positive("openPrice", openPrice());
        leverage().ifPresent(v -> Check.positive("leverage", v));
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableOpenSizeEstimateRequest.Builder {}
}
