package dev.exchangekit.bybit.asset;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bybit.Side;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Settlement of a position at the end of a session. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = Settlement.Builder.class)
public interface Settlement extends WireModel {
    /** Symbol. */
    String symbol();

    /** When it was settled. */
    Instant createdTime();

    /** Side of the position. */
    Optional<Side> side();

    /** Size of the position. */
    Optional<BigDecimal> size();

    /** Price of the settlement. */
    Optional<BigDecimal> sessionAvgPrice();

    /** Mark price. */
    Optional<BigDecimal> markPrice();

    /** Realised profit. */
    Optional<BigDecimal> realisedPnl();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableSettlement.Builder {}
}
