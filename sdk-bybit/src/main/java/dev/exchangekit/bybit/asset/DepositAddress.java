package dev.exchangekit.bybit.asset;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** Where to deposit a coin on one chain. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = DepositAddress.Builder.class)
public interface DepositAddress extends WireModel {
    /** Chain, as requests name it. */
    String chain();

    /** Chain, as people name it. */
    Optional<String> chainType();

    /** Address. */
    @JsonProperty("addressDeposit")
    Optional<String> address();

    /** Tag; absent where the chain has none. */
    @JsonProperty("tagDeposit")
    Optional<String> tag();

    /** Most that may be deposited of the coin on this chain; -1 for no limit. */
    Optional<BigDecimal> batchReleaseLimit();

    /** Last characters of the contract's address; absent where there is none. */
    Optional<String> contractAddress();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableDepositAddress.Builder {}
}
