package dev.exchangekit.bitget.uta.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** What the account shall be able to do. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSetAccountLevelRequest.class)
@JsonDeserialize(builder = SetAccountLevelRequest.Builder.class)
public interface SetAccountLevelRequest {
    /** The level; required. */
    @JsonProperty("mode")
    AccountLevel accountLevel();

    /** Number of a sub-account, for a call by the main account; the account itself if absent. */
    Optional<String> targetUid();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        targetUid().ifPresent(v -> Check.text("targetUid", v, 64));
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableSetAccountLevelRequest.Builder {}
}
