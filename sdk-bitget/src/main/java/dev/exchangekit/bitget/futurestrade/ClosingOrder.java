package dev.exchangekit.bitget.futurestrade;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.Optional;
import org.immutables.value.Value;

/** An order that closes a position at market. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = ClosingOrder.Builder.class)
public interface ClosingOrder extends WireModel {
    String orderId();

    Optional<String> clientOid();

    String symbol();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableClosingOrder.Builder {}
}
