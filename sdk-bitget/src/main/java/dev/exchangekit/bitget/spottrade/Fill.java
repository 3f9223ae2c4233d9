package dev.exchangekit.bitget.spottrade;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bitget.OrderType;
import dev.exchangekit.bitget.Side;
import dev.exchangekit.bitget.TradeRole;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A fill. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = Fill.Builder.class)
public interface Fill extends WireModel {
    Optional<String> userId();

    String symbol();

    /** The exchange's id of the order. */
    String orderId();

    /** The exchange's id of the fill. */
    String tradeId();

    OrderType orderType();

    Side side();

    /** Price in the quote coin. */
    @JsonProperty("priceAvg")
    BigDecimal price();

    /** Quantity in the base coin. */
    BigDecimal size();

    /** Price times quantity, in the quote coin. */
    BigDecimal amount();

    @JsonProperty("feeDetail")
    Optional<FillFee> fee();

    /** Maker or taker. */
    @JsonProperty("tradeScope")
    Optional<TradeRole> role();

    @JsonProperty("cTime")
    Instant createdAt();

    @JsonProperty("uTime")
    Optional<Instant> updatedAt();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableFill.Builder {}
}
