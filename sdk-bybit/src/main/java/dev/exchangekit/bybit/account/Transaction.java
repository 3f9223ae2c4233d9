package dev.exchangekit.bybit.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bybit.Category;
import dev.exchangekit.bybit.Side;
import dev.exchangekit.bybit.internal.ExtraFeesReader;
import dev.exchangekit.bybit.trade.ExtraFee;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An entry of the ledger: what changed the balance of a coin, and by how much. Amounts are in {@link #currency}. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = Transaction.Builder.class)
public interface Transaction extends WireModel {
    /** Unique number of the entry. */
    String id();

    /** What it is about. */
    TransactionType type();

    /** Narrows the type; absent except for moves of positions. */
    @JsonProperty("transSubType")
    Optional<TransactionSubType> subType();

    /** When it happened. */
    Instant transactionTime();

    /** Coin whose balance changed. */
    Optional<String> currency();

    /** Product line; absent of what is no trading. */
    Optional<Category> category();

    /** Symbol; absent of what is no trading. */
    Optional<String> symbol();

    /** Direction of the trade; absent where there is none. */
    Optional<Side> side();

    /** Quantity: for spot with the sign of the change, for contracts of the trade and without one. */
    @JsonProperty("qty")
    Optional<BigDecimal> quantity();

    /** Position after the trade; negative if short. */
    Optional<BigDecimal> size();

    /** Price of the trade, in quote coin. */
    Optional<BigDecimal> tradePrice();

    /** Funding: positive is received, negative is paid, the opposite of the fee of an execution. */
    Optional<BigDecimal> funding();

    /** Trading fee: positive is cost, negative is rebate. */
    Optional<BigDecimal> fee();

    /** What else flowed: profit that was realised or settled, transfers. Without fee and funding. */
    Optional<BigDecimal> cashFlow();

    /** Change of the balance: cash flow plus funding less fee. */
    Optional<BigDecimal> change();

    /** Balance after the change. */
    Optional<BigDecimal> cashBalance();

    /** Rate of the fee, for settlements of the funding as the side pays it; as a fraction. */
    Optional<BigDecimal> feeRate();

    /** Change of the bonus. */
    Optional<BigDecimal> bonusChange();

    /** The trade. */
    Optional<String> tradeId();

    /** The exchange's id of the order. */
    Optional<String> orderId();

    /** Your id of the order. */
    Optional<String> orderLinkId();

    /** Taxes and the like, in some countries. */
    @JsonDeserialize(using = ExtraFeesReader.class)
    List<ExtraFee> extraFees();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableTransaction.Builder {}
}
