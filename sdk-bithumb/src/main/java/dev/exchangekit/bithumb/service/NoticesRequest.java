package dev.exchangekit.bithumb.service;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Asks for notices of the exchange. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableNoticesRequest.class)
@JsonDeserialize(builder = NoticesRequest.Builder.class)
public interface NoticesRequest {
    /** Notices, 1 to 20; 5 by default. */
    Optional<Integer> count();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        count().ifPresent(v -> Check.range("count", v, 1, 20));
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableNoticesRequest.Builder {}
}
