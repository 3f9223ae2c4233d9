package dev.exchangekit.bithumb.order;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bithumb.CancelType;
import dev.exchangekit.bithumb.OrderType;
import dev.exchangekit.bithumb.TimeInForce;
import dev.exchangekit.core.spi.WireModel;
import dev.exchangekit.core.spi.WireTime;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/** What every answer says of an order. What was not filled or not ordered may be left out. */
public interface OrderView extends WireModel {
    /** The exchange's id. */
    String orderId();

    /** Your id of the order. */
    @JsonProperty("client_order_id")
    Optional<String> clientOrderId();

    /** Kind of order. */
    Optional<OrderType> type();

    /** Limit price in the quote currency; of {@link OrderType#PRICE} and of buys of {@link OrderType#BEST} the amount. */
    Optional<BigDecimal> price();

    /** When it was made, to the second or the millisecond. */
    @JsonProperty("created_at")
    @JsonDeserialize(contentUsing = WireTime.Iso.class)
    Optional<Instant> createdAt();

    /** Quantity in the base currency. */
    Optional<BigDecimal> volume();

    /** What is left of the quantity. */
    @JsonProperty("remaining_volume")
    Optional<BigDecimal> remainingVolume();

    /** Fee that was set aside, in the quote currency. */
    @JsonProperty("reserved_fee")
    Optional<BigDecimal> reservedFee();

    /** What is left of the fee that was set aside. */
    @JsonProperty("remaining_fee")
    Optional<BigDecimal> remainingFee();

    /** Fee so far, in the quote currency. */
    @JsonProperty("paid_fee")
    Optional<BigDecimal> paidFee();

    /** Held for the order: of buys in the quote currency and with the fee, of sells in the base currency. */
    Optional<BigDecimal> locked();

    /** Filled quantity in the base currency. */
    @JsonProperty("executed_volume")
    Optional<BigDecimal> executedVolume();

    /** Worth of the fills, in the quote currency. */
    @JsonProperty("executed_funds")
    Optional<BigDecimal> executedFunds();

    /** Number of fills. */
    @JsonProperty("trades_count")
    Optional<Integer> tradesCount();

    /** Of orders since May 2026. */
    @JsonProperty("stp_type")
    Optional<StpType> stpType();

    /** How long it stays; absent for one that stays until it is cancelled. */
    @JsonProperty("time_in_force")
    Optional<TimeInForce> timeInForce();

    /** Who or what cancelled it. */
    @JsonProperty("cancel_type")
    Optional<CancelType> cancelType();

    /** The order with which it would have traded, for {@link CancelType#STP_CANCEL}. */
    Optional<String> cancelingOrderId();
}
