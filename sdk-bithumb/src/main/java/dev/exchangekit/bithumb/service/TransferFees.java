package dev.exchangekit.bithumb.service;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What deposits and withdrawals of a currency cost. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = TransferFees.Builder.class)
public interface TransferFees extends WireModel {
    /** Name of the currency, in Korean. */
    Optional<String> name();

    String currency();

    List<NetworkFees> networks();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableTransferFees.Builder {}
}
