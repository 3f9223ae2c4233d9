package dev.exchangekit.bybit.asset;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import org.immutables.value.Value;

/** The exchange took a transfer. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = TransferAck.Builder.class)
public interface TransferAck extends WireModel {
    /** Your id of the transfer. */
    String transferId();

    /** State; {@link TransferStatus#PENDING} also for a transfer that was found after its answer was lost. */
    TransferStatus status();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableTransferAck.Builder {}
}
