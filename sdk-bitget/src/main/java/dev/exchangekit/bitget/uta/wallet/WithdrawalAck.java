package dev.exchangekit.bitget.uta.wallet;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.Optional;
import org.immutables.value.Value;

/** The exchange took a withdrawal. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = WithdrawalAck.Builder.class)
public interface WithdrawalAck extends WireModel {
    /** The exchange's id of the withdrawal. */
    String orderId();

    /** Your id of the withdrawal. */
    Optional<String> clientOid();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableWithdrawalAck.Builder {}
}
