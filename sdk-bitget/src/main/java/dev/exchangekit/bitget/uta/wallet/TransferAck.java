package dev.exchangekit.bitget.uta.wallet;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.Optional;
import org.immutables.value.Value;

/** The exchange took a transfer. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = TransferAck.Builder.class)
public interface TransferAck extends WireModel {
    /** The exchange's id of the transfer. */
    String transferId();

    /** Your id of the transfer. */
    Optional<String> clientOid();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableTransferAck.Builder {}
}
