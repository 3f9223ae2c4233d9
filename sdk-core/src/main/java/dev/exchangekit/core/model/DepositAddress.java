package dev.exchangekit.core.model;

import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Where an asset can be sent to from outside. */
@SdkStyle
@Value.Immutable
public interface DepositAddress extends UnifiedModel {
    String asset();

    /** The chain, in the exchange's words. */
    Optional<String> network();

    String address();

    /** Memo, tag or payment id: without it a deposit to an address that has one is lost. */
    Optional<String> tag();

    static Builder builder() {
        return new Builder();
    }

    /** Builds addresses; thread-confined. */
    class Builder extends ImmutableDepositAddress.Builder {}
}
