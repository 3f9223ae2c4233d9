package dev.exchangekit.bybit.asset;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.List;
import org.immutables.value.Value;

/** The coins that can be transferred from one wallet to another. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = TransferableCoins.Builder.class)
public interface TransferableCoins extends WireModel {
    /** The coins. */
    @JsonProperty("list")
    List<String> coins();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableTransferableCoins.Builder {}
}
