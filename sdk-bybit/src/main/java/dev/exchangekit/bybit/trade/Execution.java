package dev.exchangekit.bybit.trade;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bybit.Side;
import dev.exchangekit.bybit.internal.ExtraFeesReader;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A fill, or another event that moved a position; {@link #execType} tells which. Prices are in quote coin. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableExecution.class)
@JsonDeserialize(builder = Execution.Builder.class)
public interface Execution extends WireModel {
    String symbol();

    /** The exchange's id of the order. */
    String orderId();

    /** Your id of the order, where it has one. */
    Optional<String> orderLinkId();

    Side side();

    /** Limit price of the order. */
    Optional<BigDecimal> orderPrice();

    /** Quantity of the order. */
    @JsonProperty("orderQty")
    Optional<BigDecimal> orderQuantity();

    /** Quantity of the order that is not filled yet. */
    @JsonProperty("leavesQty")
    Optional<BigDecimal> leavesQuantity();

    /** Who or what made the order. Not spot. */
    Optional<CreateType> createType();

    Optional<OrderType> orderType();

    /** Kind of a conditional order. */
    Optional<StopOrderType> stopOrderType();

    /** Unique id of the execution. */
    String execId();

    ExecType execType();

    BigDecimal execPrice();

    @JsonProperty("execQty")
    BigDecimal execQuantity();

    /** Worth of the execution. */
    Optional<BigDecimal> execValue();

    Instant execTime();

    /** Fee in {@link #feeCurrency}: positive is cost, negative is rebate. */
    Optional<BigDecimal> execFee();

    /** Fee of the spot leg of a spread trade. */
    Optional<BigDecimal> execFeeV2();

    Optional<String> feeCurrency();

    /** As a fraction: 0.001 is 0.1 %. */
    Optional<BigDecimal> feeRate();

    /** Taxes and the like, in some countries. */
    @JsonDeserialize(using = ExtraFeesReader.class)
    List<ExtraFee> extraFees();

    /** True when the order was in the book before. */
    @JsonProperty("isMaker")
    boolean isMaker();

    /** Implied volatility as a fraction. Options. */
    Optional<BigDecimal> tradeIv();

    /** Implied volatility of the mark price as a fraction. Options. */
    Optional<BigDecimal> markIv();

    /** Mark price at the execution. */
    Optional<BigDecimal> markPrice();

    /** Index price at the execution. Options. */
    Optional<BigDecimal> indexPrice();

    /** Price of the underlying at the execution. Options. */
    Optional<BigDecimal> underlyingPrice();

    /** Id of a Paradigm block trade. */
    Optional<String> blockTradeId();

    /** How much of a position the execution closed. */
    Optional<BigDecimal> closedSize();

    /** Ties executions to updates of the position; unique together with the symbol, equal for fills at one moment. */
    @JsonProperty("seq")
    Optional<Long> sequence();

    static Builder builder() {
        return new Builder();
    }

    /** Builds executions; thread-confined. */
    class Builder extends ImmutableExecution.Builder {}
}
