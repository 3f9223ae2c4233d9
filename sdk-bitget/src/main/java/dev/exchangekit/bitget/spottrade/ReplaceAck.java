package dev.exchangekit.bitget.spottrade;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bitget.Result;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What became of a replacement. One that failed did not bring a new order, and may have cost the old one all the same:
 * ask for that.
 */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = ReplaceAck.Builder.class)
public interface ReplaceAck extends WireModel {
    /** The exchange's id, of the new order when it succeeded. */
    Optional<String> orderId();

    /** Your id, of the new order when it succeeded. */
    Optional<String> clientOid();

    /** Whether the new order was taken. */
    @JsonProperty("success")
    Result result();

    /** Why it failed, in the exchange's words. */
    @JsonProperty("msg")
    Optional<String> message();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableReplaceAck.Builder {}
}
