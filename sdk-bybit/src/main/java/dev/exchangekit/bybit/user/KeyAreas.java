package dev.exchangekit.bybit.user;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** The areas that every API key can be allowed in, each with its permissions. An empty list means that it is closed. */
public interface KeyAreas {
    /** Contracts: {@code Order}, {@code Position}. */
    @JsonProperty("ContractTrade")
    List<String> contractTrade();

    /** Spot: {@code SpotTrade}. */
    @JsonProperty("Spot")
    List<String> spot();

    /** Wallet: {@code AccountTransfer}, {@code SubMemberTransfer}, {@code SubMemberTransferList}, {@code Withdraw}. Keys
     * of sub-accounts have the first and third, custodial ones none. */
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
}
