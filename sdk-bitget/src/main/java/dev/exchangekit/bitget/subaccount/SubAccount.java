package dev.exchangekit.bitget.subaccount;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A sub-account. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = SubAccount.Builder.class)
public interface SubAccount extends WireModel {
    /** Number of the sub-account; Bitget misspells the field of one that was just made. */
    @JsonProperty("subAccountUid")
    @JsonAlias("subaAccountUid")
    String uid();

    /** Virtual email address. */
    @JsonProperty("subAccountName")
    @JsonAlias("subaAccountName")
    Optional<String> name();

    /** State. */
    Optional<SubAccountStatus> status();

    /** What it may do. */
    @JsonProperty("permList")
    List<SubAccountPermission> permissions();

    /** Note. */
    Optional<String> label();

    /** When it was made. */
    @JsonProperty("cTime")
    Optional<Instant> createdAt();

    /** Last change. */
    @JsonProperty("uTime")
    Optional<Instant> updatedAt();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableSubAccount.Builder {}
}
