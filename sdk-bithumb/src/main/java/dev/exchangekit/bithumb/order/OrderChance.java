package dev.exchangekit.bithumb.order;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bithumb.account.Account;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** What may be ordered in a market, what it costs and what is there for it. Fees are fractions: 0.0004 is 0.04 %. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = OrderChance.Builder.class)
public interface OrderChance extends WireModel {
    /** Fee of buys that take. */
    @JsonProperty("bid_fee")
    BigDecimal bidFee();

    /** Fee of sells that take. */
    @JsonProperty("ask_fee")
    BigDecimal askFee();

    /** Fee of buys that rest first. */
    @JsonProperty("maker_bid_fee")
    Optional<BigDecimal> makerBidFee();

    /** Fee of sells that rest first. */
    @JsonProperty("maker_ask_fee")
    Optional<BigDecimal> makerAskFee();

    MarketRules market();

    /** Balance of the quote currency. */
    @JsonProperty("bid_account")
    Optional<Account> bidAccount();

    /** Balance of the base currency. */
    @JsonProperty("ask_account")
    Optional<Account> askAccount();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableOrderChance.Builder {}
}
