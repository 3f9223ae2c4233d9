package dev.exchangekit.bybit.user;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** The areas of keys of main accounts. */
public interface MasterKeyAreas extends KeyAreas {
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

    /** Block trades, of main accounts only: {@code BlockTrade}. */
    @JsonProperty("BlockTrade")
    List<String> blockTrade();
}
