package dev.exchangekit.bithumb.twap;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bithumb.CancelType;
import dev.exchangekit.bithumb.Side;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import dev.exchangekit.core.spi.WireTime;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A TWAP order. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = TwapOrder.Builder.class)
public interface TwapOrder extends WireModel {
    /** The exchange's id. */
    @JsonProperty("uuid")
    String orderId();

    Side side();

    /** Amount to spend in all, in KRW; of sells as the exchange has it. */
    Optional<BigDecimal> price();

    TwapState state();

    /** Market, quote currency first, like {@code KRW-BTC}. */
    String market();

    /** When it was made. */
    @JsonProperty("created_at")
    @JsonDeserialize(contentUsing = WireTime.Iso.class)
    Optional<Instant> createdAt();

    /** Quantity to sell in all, in the base currency; of buys as the exchange has it. */
    Optional<BigDecimal> volume();

    /** When it came to its end. */
    @JsonProperty("finished_at")
    @JsonDeserialize(contentUsing = WireTime.Iso.class)
    Optional<Instant> finishedAt();

    /** Number of its parts. */
    @JsonProperty("total_order_count")
    Optional<Integer> totalOrderCount();

    /** Number of fills. */
    @JsonProperty("total_trades_count")
    Optional<Integer> totalTradesCount();

    /** Number of the parts that were ordered. */
    @JsonProperty("progress_count")
    Optional<Integer> progressCount();

    /** Worth of the fills, in KRW. */
    @JsonProperty("total_executed_amount")
    Optional<BigDecimal> totalExecutedAmount();

    /** Filled quantity in the base currency. */
    @JsonProperty("total_executed_volume")
    Optional<BigDecimal> totalExecutedVolume();

    /** Average price of the fills, in KRW. */
    @JsonProperty("avg_trade_price")
    Optional<BigDecimal> avgTradePrice();

    /** Your wallet, in the exchange's words. */
    @JsonProperty("wallet_id")
    Optional<String> walletId();

    /** When it was stopped. */
    @JsonProperty("canceled_at")
    @JsonDeserialize(contentUsing = WireTime.Iso.class)
    Optional<Instant> canceledAt();

    /** Who or what stopped it. */
    @JsonProperty("cancel_type")
    Optional<CancelType> cancelType();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableTwapOrder.Builder {}
}
