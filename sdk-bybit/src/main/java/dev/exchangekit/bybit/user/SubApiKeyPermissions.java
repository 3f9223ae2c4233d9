package dev.exchangekit.bybit.user;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.List;
import org.immutables.value.Value;

/** All that an API key of a sub-account shall be allowed. An empty list closes that area to it. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSubApiKeyPermissions.class)
@JsonDeserialize(builder = SubApiKeyPermissions.Builder.class)
public interface SubApiKeyPermissions {
    /** Contracts: {@code Order}, {@code Position}. */
    @JsonProperty("ContractTrade")
    List<String> contractTrade();

    /** Spot: {@code SpotTrade}. */
    @JsonProperty("Spot")
    List<String> spot();

    /** Wallet: {@code AccountTransfer}, {@code SubMemberTransferList}; not for custodial accounts. */
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

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableSubApiKeyPermissions.Builder {}
}
