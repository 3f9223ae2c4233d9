package dev.exchangekit.bitget.uta.position;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bitget.PositionSide;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** Rank of a position in auto-deleveraging. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = AdlRank.Builder.class)
public interface AdlRank extends WireModel {
    String symbol();

    Optional<String> marginCoin();

    /** Side of the position. */
    @JsonProperty("holdSide")
    PositionSide positionSide();

    /** 0 to 1; the closer to 1, the sooner the position is reduced. */
    @JsonProperty("adlRank")
    BigDecimal rank();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableAdlRank.Builder {}
}
