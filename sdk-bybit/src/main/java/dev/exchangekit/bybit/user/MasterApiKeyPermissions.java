package dev.exchangekit.bybit.user;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.List;
import org.immutables.value.Value;

/** All that an API key of a main account shall be allowed. An empty list closes that area to it. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableMasterApiKeyPermissions.class)
@JsonDeserialize(builder = MasterApiKeyPermissions.Builder.class)
public interface MasterApiKeyPermissions {
    /** Contracts: {@code Order}, {@code Position}. */
    @JsonProperty("ContractTrade")
    List<String> contractTrade();

    /** Spot: {@code SpotTrade}. */
    @JsonProperty("Spot")
    List<String> spot();

    /** Wallet: {@code AccountTransfer}, {@code SubMemberTransfer}. */
    @JsonProperty("Wallet")
    List<String> wallet();

    /** Options and USDC contracts: {@code OptionsTrade}. */
    @JsonProperty("Options")
    List<String> options();

    /** Derivatives: {@code DerivativesTrade}. */
    @JsonProperty("Derivatives")
    List<String> derivatives();

    /** Conversion: {@code ExchangeHistory}. */
    @JsonProperty("Exchange")
    List<String> exchange();

    /** Earn: {@code Earn}. */
    @JsonProperty("Earn")
    List<String> earn();

    /** P2P: {@code FiatP2POrder}, {@code Advertising}. A key that may write can neither gain nor lose it. */
    @JsonProperty("FiatP2P")
    List<String> fiatP2p();

    /** Bybit Pay: {@code FaitPayOrder}. A key that may write can neither gain nor lose it. */
    @JsonProperty("FiatBitPay")
    List<String> fiatBitPay();

    /** Fiat conversion: {@code FiatConvertBrokerOrder}. A key that may write can neither gain nor lose it. */
    @JsonProperty("FiatConvertBroker")
    List<String> fiatConvertBroker();

    /** Bybit card: {@code BitCard}. */
    @JsonProperty("BitCard")
    List<String> bitCard();

    /** Community posts: {@code ByXPost}. */
    @JsonProperty("ByXPost")
    List<String> byXPost();

    /** Affiliates only, and without any other permission: {@code Affiliate}. */
    @JsonProperty("Affiliate")
    List<String> affiliate();

    /** Block trades: {@code BlockTrade}. */
    @JsonProperty("BlockTrade")
    List<String> blockTrade();

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableMasterApiKeyPermissions.Builder {}
}
