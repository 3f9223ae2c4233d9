package dev.exchangekit.bitget.futurestrade;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.Optional;
import org.immutables.value.Value;

/** A position that could not be closed. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = ClosingFailure.Builder.class)
public interface ClosingFailure extends WireModel {
    Optional<String> orderId();

    Optional<String> clientOid();

    Optional<String> symbol();

    /** The reason in the exchange's words. */
    Optional<String> errorMsg();

    /** The exchange's code. */
    Optional<String> errorCode();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableClosingFailure.Builder {}
}
