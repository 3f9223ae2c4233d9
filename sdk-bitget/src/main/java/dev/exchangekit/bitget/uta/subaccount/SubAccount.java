package dev.exchangekit.bitget.uta.subaccount;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A sub-account. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = SubAccount.Builder.class)
public interface SubAccount extends WireModel {
    /** Number of the sub-account. */
    String subUid();

    /** Virtual email address; partly hidden in lists. */
    Optional<String> username();

    /** State. */
    Optional<SubAccountStatus> status();

    /** Mode; absent of one that was just made. */
    Optional<SubAccountMode> accountMode();

    /** Kind; absent of one that was just made. */
    Optional<SubAccountType> type();

    /** Note. */
    Optional<String> note();

    /** When it was made. */
    @JsonProperty("createdTime")
    Optional<Instant> createdAt();

    /** Last change. */
    @JsonProperty("updatedTime")
    Optional<Instant> updatedAt();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableSubAccount.Builder {}
}
