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
public interface ApiKeyPermissions extends MasterKeyAreas, WireModel {
    /** Payments abroad. */
    @JsonProperty("FiatGlobalPay")
    List<String> fiatGlobalPay();

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
