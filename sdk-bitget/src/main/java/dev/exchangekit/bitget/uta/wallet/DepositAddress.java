package dev.exchangekit.bitget.uta.wallet;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.Optional;
import org.immutables.value.Value;

/** Where to deposit a coin. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = DepositAddress.Builder.class)
public interface DepositAddress extends WireModel {
    /** The address. */
    String address();

    /** Chain. */
    Optional<String> chain();

    /** Coin. */
    Optional<String> coin();

    /** Tag that a deposit must carry; absent where none is needed. */
    Optional<String> tag();

    /** Where the chain can be looked at. */
    Optional<String> url();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableDepositAddress.Builder {}
}
