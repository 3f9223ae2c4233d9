package dev.exchangekit.bybit.user;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.List;
import org.immutables.value.Value;

/** The wallets of accounts. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = WalletTypes.Builder.class)
public interface WalletTypes extends WireModel {
    /** The accounts. */
    @JsonProperty("accounts")
    List<MemberWallets> items();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableWalletTypes.Builder {}
}
