package dev.exchangekit.bybit.asset;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.List;
import org.immutables.value.Value;

/** Where to deposit a coin. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = DepositAddresses.Builder.class)
public interface DepositAddresses extends WireModel {
    /** Coin. */
    String coin();

    /** One address per chain. */
    @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
    List<DepositAddress> chains();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableDepositAddresses.Builder {}
}
