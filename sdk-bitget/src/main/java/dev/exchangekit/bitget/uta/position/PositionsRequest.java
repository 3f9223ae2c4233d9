package dev.exchangekit.bitget.uta.position;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.Category;
import dev.exchangekit.bitget.PositionSide;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Which open positions to list. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutablePositionsRequest.class)
@JsonDeserialize(builder = PositionsRequest.Builder.class)
public interface PositionsRequest {
    /** Kind of futures; required. */
    Category category();

    /** Symbol in upper case, like {@code BTCUSDT}; all if absent. */
    Optional<String> symbol();

    /** Side of the positions; both if absent. */
    @JsonProperty("posSide")
    Optional<PositionSide> positionSide();

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
    class Builder extends ImmutablePositionsRequest.Builder {}
}
