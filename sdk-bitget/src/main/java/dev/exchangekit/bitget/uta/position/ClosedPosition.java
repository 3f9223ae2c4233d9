package dev.exchangekit.bitget.uta.position;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bitget.Category;
import dev.exchangekit.bitget.MarginMode;
import dev.exchangekit.bitget.PositionMode;
import dev.exchangekit.bitget.PositionSide;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A position that was closed. Sizes are in base coin, prices in quote coin, profit and fees in the margin coin. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = ClosedPosition.Builder.class)
public interface ClosedPosition extends WireModel {
    String positionId();

    Category category();

    String symbol();

    Optional<String> marginCoin();

    @JsonProperty("posSide")
    PositionSide positionSide();

    @JsonProperty("holdMode")
    Optional<PositionMode> positionMode();

    Optional<MarginMode> marginMode();

    /** Average price of opening. */
    Optional<BigDecimal> openPriceAvg();

    /** Average price of closing. */
    Optional<BigDecimal> closePriceAvg();

    /** What was opened in all. */
    @JsonProperty("openTotalPos")
    Optional<BigDecimal> openTotalSize();

    /** What was closed in all. */
    @JsonProperty("closeTotalPos")
    Optional<BigDecimal> closeTotalSize();

    /** Realised profit without fees and funding. */
    @JsonProperty("cumRealisedPnl")
    Optional<BigDecimal> realisedPnl();

    /** Realised profit after fees and funding. */
    Optional<BigDecimal> netProfit();

    /** Funding so far, with the sign of the exchange; zero when there was none. */
    Optional<BigDecimal> totalFunding();

    /** Fees of opening; unlike those of fills, negative is cost. */
    Optional<BigDecimal> openFeeTotal();

    /** Fees of closing; unlike those of fills, negative is cost. */
    Optional<BigDecimal> closeFeeTotal();

    /** Cash dividends in USDT; newer answers only. */
    Optional<BigDecimal> cashDividend();

    @JsonProperty("createdTime")
    Optional<Instant> createdAt();

    /** When it was closed, or changed afterwards. */
    @JsonProperty("updatedTime")
    Optional<Instant> updatedAt();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableClosedPosition.Builder {}
}
