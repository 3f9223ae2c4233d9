package dev.exchangekit.bybit.user;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.List;
import org.immutables.value.Value;

/** What an API key may do. An empty list means that area is closed to it. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = ApiKeyPermissions.Builder.class)
public interface ApiKeyPermissions extends WireModel {
    /** Contracts: {@code Order}, {@code Position}. */
    @JsonProperty("ContractTrade")
    List<String> contractTrade();

    /** Spot: {@code SpotTrade}. */
    @JsonProperty("Spot")
    List<String> spot();

    /** Wallet: {@code AccountTransfer}, {@code SubMemberTransfer}, {@code SubMemberTransferList}, {@code Withdraw}. */
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

    /** P2P: {@code FiatP2POrder}, {@code Advertising}. */
    @JsonProperty("FiatP2P")
    List<String> fiatP2p();

    /** Bybit Pay: {@code FaitPayOrder}. */
    @JsonProperty("FiatBitPay")
    List<String> fiatBitPay();

    /** Payments abroad. */
    @JsonProperty("FiatGlobalPay")
    List<String> fiatGlobalPay();

    /** Fiat conversion: {@code FiatConvertBrokerOrder}. */
    @JsonProperty("FiatConvertBroker")
    List<String> fiatConvertBroker();

    /** Bybit card: {@code BitCard}. */
    @JsonProperty("BitCard")
    List<String> bitCard();

    /** Community posts: {@code ByXPost}. */
    @JsonProperty("ByXPost")
    List<String> byXPost();

    /** Affiliates only. */
    @JsonProperty("Affiliate")
    List<String> affiliate();

    /** Block trades; main accounts only. */
    @JsonProperty("BlockTrade")
    List<String> blockTrade();

    /** No longer maintained by the exchange. */
    @JsonProperty("NFT")
    List<String> nft();

    /** No longer maintained by the exchange. */
    @JsonProperty("CopyTrading")
    List<String> copyTrading();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableApiKeyPermissions.Builder {}
}
