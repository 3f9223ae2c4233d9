package dev.exchangekit.bitget.futures;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bitget.MarginMode;
import dev.exchangekit.bitget.PositionMode;
import dev.exchangekit.bitget.PositionSide;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A position that was closed. Sizes are in the base coin, profit and fees in the margin coin. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = ClosedPosition.Builder.class)
public interface ClosedPosition extends WireModel {
    String positionId();

    String symbol();

    Optional<String> marginCoin();

    PositionSide holdSide();

    @JsonProperty("posMode")
    Optional<PositionMode> positionMode();

    Optional<MarginMode> marginMode();

    /** Average price of opening. */
    Optional<BigDecimal> openAvgPrice();

    /** Average price of closing. */
    Optional<BigDecimal> closeAvgPrice();

    /** What was opened in all. */
    @JsonProperty("openTotalPos")
    Optional<BigDecimal> openTotalSize();

    /** What was closed in all. */
    @JsonProperty("closeTotalPos")
    Optional<BigDecimal> closeTotalSize();

    /** Realised profit. */
    Optional<BigDecimal> pnl();

    /** Realised profit after funding and fees. */
    Optional<BigDecimal> netProfit();

    /** Funding that was paid or received. */
    Optional<BigDecimal> totalFunding();

    /** Fees of opening. */
    Optional<BigDecimal> openFee();

    /** Fees of closing. */
    Optional<BigDecimal> closeFee();

    @JsonProperty("cTime")
    @JsonAlias("ctime")
    Optional<Instant> createdAt();

    @JsonProperty("uTime")
    @JsonAlias("utime")
    Optional<Instant> updatedAt();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableClosedPosition.Builder {}
}
