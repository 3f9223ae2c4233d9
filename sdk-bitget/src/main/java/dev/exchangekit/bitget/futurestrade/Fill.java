package dev.exchangekit.bitget.futurestrade;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bitget.EnterPoint;
import dev.exchangekit.bitget.PositionMode;
import dev.exchangekit.bitget.Side;
import dev.exchangekit.bitget.TradeRole;
import dev.exchangekit.bitget.TradeSide;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A trade of yours. Prices are in the quote coin, profit in the margin coin. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = Fill.Builder.class)
public interface Fill extends WireModel {
    String tradeId();

    String orderId();

    String symbol();

    /** Coin that margins it; in the history. */
    Optional<String> marginCoin();

    /**
     * One-way mode: buy or sell. Hedge mode: the position it is of, the long one with {@link Side#BUY} and the short one
     * with {@link Side#SELL}; the exchange's pages do not say so, users report it.
     */
    Side side();

    /** What it did to a position, and why. */
    Optional<TradeSide> tradeSide();

    @JsonProperty("posMode")
    Optional<PositionMode> positionMode();

    BigDecimal price();

    /** Size in the base coin. */
    BigDecimal baseVolume();

    /** Size in the quote coin. */
    Optional<BigDecimal> quoteVolume();

    /** Realised profit. */
    Optional<BigDecimal> profit();

    /** What the trade cost, by coin. */
    @JsonProperty("feeDetail")
    List<FillFee> fees();

    @JsonProperty("tradeScope")
    Optional<TradeRole> role();

    @JsonProperty("enterPointSource")
    Optional<EnterPoint> enterPoint();

    @JsonProperty("cTime")
    Instant createdAt();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableFill.Builder {}
}
