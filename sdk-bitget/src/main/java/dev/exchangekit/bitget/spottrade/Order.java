package dev.exchangekit.bitget.spottrade;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bitget.EnterPoint;
import dev.exchangekit.bitget.OrderType;
import dev.exchangekit.bitget.Side;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An order, open or past. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = Order.Builder.class)
public interface Order extends WireModel {
    Optional<String> userId();

    String symbol();

    /** The exchange's id. */
    String orderId();

    /** Your id; absent for an order without one. */
    Optional<String> clientOid();

    /** Limit price in the quote coin; zero for market orders. */
    Optional<BigDecimal> price();

    /** Quantity as ordered, in the base coin; of market orders that buy the amount in the quote coin. */
    BigDecimal size();

    OrderType orderType();

    Side side();

    OrderStatus status();

    /** Average price of the fills. */
    @JsonProperty("priceAvg")
    Optional<BigDecimal> averagePrice();

    /** Filled so far, in the base coin. */
    @JsonProperty("baseVolume")
    Optional<BigDecimal> filledQuantity();

    /** Filled so far, in the quote coin. */
    @JsonProperty("quoteVolume")
    Optional<BigDecimal> filledAmount();

    /** Coin that is traded; not documented, where the exchange sends it. */
    Optional<String> baseCoin();

    /** Coin that prices are in; not documented, where the exchange sends it. */
    Optional<String> quoteCoin();

    @JsonProperty("enterPointSource")
    Optional<EnterPoint> enterPoint();

    /** Fees so far: what is named {@code newFees}, or in older orders one element for each coin. */
    @JsonProperty("feeDetail")
    @JsonDeserialize(using = OrderFeesReader.class)
    List<OrderFee> fees();

    Optional<OrderSource> orderSource();

    Optional<TpslType> tpslType();

    /** Price that triggers it; take-profit and stop-loss orders only. */
    Optional<BigDecimal> triggerPrice();

    Optional<CancelReason> cancelReason();

    @JsonProperty("cTime")
    Instant createdAt();

    @JsonProperty("uTime")
    Optional<Instant> updatedAt();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableOrder.Builder {}
}
