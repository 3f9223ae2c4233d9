package dev.exchangekit.bitget.futuresplan;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.Optional;
import org.immutables.value.Value;

/** The exchange took a take profit or a stop loss. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = PositionTpslAck.Builder.class)
public interface PositionTpslAck extends WireModel {
    /** The exchange's id. */
    String orderId();

    /** Your id of the take profit. */
    @JsonProperty("stopSurplusClientOid")
    Optional<String> takeProfitClientOid();

    /** Your id of the stop loss. */
    Optional<String> stopLossClientOid();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutablePositionTpslAck.Builder {}
}
