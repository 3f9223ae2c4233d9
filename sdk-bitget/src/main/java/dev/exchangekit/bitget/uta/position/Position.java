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

/** An open position. Sizes are in base coin, of {@code COIN-FUTURES} in quote coin; prices in quote coin, margin and profit in the margin coin. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = Position.Builder.class)
public interface Position extends WireModel {
    Category category();

    String symbol();

    Optional<String> marginCoin();

    /** Long or short, in one-way mode too. */
    @JsonProperty("posSide")
    PositionSide positionSide();

    @JsonProperty("holdMode")
    Optional<PositionMode> positionMode();

    Optional<MarginMode> marginMode();

    /** Size; never negative. */
    BigDecimal total();

    /** What of it can be closed. */
    Optional<BigDecimal> available();

    /** What of it orders are to close. */
    Optional<BigDecimal> frozen();

    /** Balance of the position. */
    Optional<BigDecimal> positionBalance();

    Optional<BigDecimal> leverage();

    /** Average entry price. */
    Optional<BigDecimal> avgPrice();

    Optional<BigDecimal> markPrice();

    Optional<BigDecimal> breakEvenPrice();

    /** Estimate; zero or negative when the position is not at risk. */
    Optional<BigDecimal> liquidationPrice();

    /** Maintenance margin as a fraction of the worth: 0.01 is 1 %. */
    @JsonProperty("mmr")
    Optional<BigDecimal> maintenanceMarginRate();

    Optional<BigDecimal> unrealisedPnl();

    /** Profit realised so far. */
    @JsonProperty("curRealisedPnl")
    Optional<BigDecimal> realisedPnl();

    /** Unrealised profit as a fraction of the margin: 0.1 is 10 %. */
    Optional<BigDecimal> profitRate();

    /** Funding so far, with the sign of the exchange; zero when there was none. */
    Optional<BigDecimal> totalFunding();

    /** Fees of opening; unlike those of fills, negative is cost. */
    Optional<BigDecimal> openFeeTotal();

    /** Fees of closing; unlike those of fills, negative is cost. */
    Optional<BigDecimal> closeFeeTotal();

    /** Cash dividends in USDT; newer answers only. */
    Optional<BigDecimal> cashDividend();

    @JsonProperty("positionStatus")
    Optional<PositionStatus> status();

    @JsonProperty("createdTime")
    Optional<Instant> createdAt();

    @JsonProperty("updatedTime")
    Optional<Instant> updatedAt();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutablePosition.Builder {}
}
