package dev.exchangekit.bybit;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import org.immutables.value.Value;

/** The exchange did as asked, and its answer says nothing else. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAcknowledgement.class)
@JsonDeserialize(builder = Acknowledgement.Builder.class)
public interface Acknowledgement extends WireModel {
    static Builder builder() {
        return new Builder();
    }

    /** Builds acknowledgements; thread-confined. */
    class Builder extends ImmutableAcknowledgement.Builder {}
}
