package dev.exchangekit.bybit.market;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** When a phase of a pre-market contract lasts. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = PreListingPhase.Builder.class)
public interface PreListingPhase extends WireModel {
    /** The phase. */
    Optional<AuctionPhase> phase();

    /** When it begins. */
    Optional<Instant> startTime();

    /** When it ends; absent while open. */
    Optional<Instant> endTime();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutablePreListingPhase.Builder {}
}
