package dev.exchangekit.bitget.futures;

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

/** A position as the exchange has it. Sizes are in the base coin, margin and profit in the margin coin. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = Position.Builder.class)
public interface Position extends WireModel {
    String symbol();

    Optional<String> marginCoin();

    /** Long or short, in one-way mode too. */
    PositionSide holdSide();

    /** Size; never negative. */
    BigDecimal total();

    /** What of it can be closed. */
    Optional<BigDecimal> available();

    /** What of it orders are to close. */
    Optional<BigDecimal> locked();

    /** What orders are to open. */
    Optional<BigDecimal> openDelegateSize();

    /** Margin. */
    Optional<BigDecimal> marginSize();

    Optional<BigDecimal> leverage();

    Optional<MarginMode> marginMode();

    @JsonProperty("posMode")
    Optional<PositionMode> positionMode();

    Optional<AssetMode> assetMode();

    /** Average entry price. */
    Optional<BigDecimal> openPriceAvg();

    Optional<BigDecimal> markPrice();

    Optional<BigDecimal> breakEvenPrice();

    /** Estimate; zero or negative when the position is not at risk. */
    Optional<BigDecimal> liquidationPrice();

    /** Unrealised profit. */
    @JsonProperty("unrealizedPL")
    Optional<BigDecimal> unrealizedPnl();

    /** Realised profit, without funding and fees. */
    @JsonProperty("achievedProfits")
    Optional<BigDecimal> realizedPnl();

    /** Funding that the position paid or received; absent when it was none yet. */
    @JsonProperty("totalFee")
    Optional<BigDecimal> totalFunding();

    /** Fees that the position paid. */
    Optional<BigDecimal> deductedFee();

    /** As a fraction: 0.01 is 1 %. */
    @JsonProperty("keepMarginRate")
    Optional<BigDecimal> maintenanceMarginRate();

    /** As a fraction: 0.1 is 10 %. */
    Optional<BigDecimal> marginRatio();

    /** Price; absent when there is none. */
    Optional<BigDecimal> takeProfit();

    /** Price; absent when there is none. */
    Optional<BigDecimal> stopLoss();

    /** Order that takes profit. */
    Optional<String> takeProfitId();

    /** Order that stops loss. */
    Optional<String> stopLossId();

    /** True when margin is added by itself. */
    Optional<Boolean> autoMargin();

    /** Funds that the exchange granted; newer answers only. */
    Optional<BigDecimal> grant();

    @JsonProperty("cTime")
    Optional<Instant> createdAt();

    @JsonProperty("uTime")
    Optional<Instant> updatedAt();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutablePosition.Builder {}
}
