package dev.exchangekit.bybit.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.List;
import org.immutables.value.Value;

/** Greeks of the account per base coin. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = AccountGreeks.Builder.class)
public interface AccountGreeks extends WireModel {
    /** The base coins. */
    @JsonProperty("list")
    List<CoinGreeks> items();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableAccountGreeks.Builder {}
}
