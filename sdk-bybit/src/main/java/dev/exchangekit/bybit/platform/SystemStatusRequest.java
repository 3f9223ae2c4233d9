package dev.exchangekit.bybit.platform;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Asks for maintenance and incidents. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSystemStatusRequest.class)
@JsonDeserialize(builder = SystemStatusRequest.Builder.class)
public interface SystemStatusRequest {
    /** Id of one of them; all if absent. */
    Optional<String> id();

    /** State they are in; all if absent. */
    Optional<SystemState> state();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        id().ifPresent(v -> Check.text("id", v, 64));
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableSystemStatusRequest.Builder {}
}
