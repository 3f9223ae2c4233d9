package dev.exchangekit.bitget.futurestrade;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.PositionSide;
import dev.exchangekit.bitget.ProductType;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Which positions to close at market. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableClosePositionsRequest.class)
@JsonDeserialize(builder = ClosePositionsRequest.Builder.class)
public interface ClosePositionsRequest {
    /** Which futures; required. */
    ProductType productType();

    /** Symbol in upper case; the positions of all symbols when absent. */
    Optional<String> symbol();

    /** Which of the two positions of hedge mode; both when absent. Ignored in one-way mode. */
    Optional<PositionSide> holdSide();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        symbol().ifPresent(v -> Check.name("symbol", v));
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableClosePositionsRequest.Builder {}
}
