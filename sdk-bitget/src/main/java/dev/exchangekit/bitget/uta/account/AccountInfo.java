package dev.exchangekit.bitget.uta.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Whose API key it is, and what it may do. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = AccountInfo.Builder.class)
public interface AccountInfo extends WireModel {
    /** Number of the account. */
    String userId();

    /** Number of the account that invited it. */
    Optional<String> inviterId();

    /** Sub-accounts only. Number of the main account. */
    Optional<String> parentId();

    /** Code of the partner that it came by. */
    Optional<String> channelCode();

    /** The partner that it came by. */
    Optional<String> channel();

    /** Addresses that the key may be used from, as one text of the exchange; absent if from everywhere. */
    Optional<String> ips();

    /** Whether the key may change anything. */
    @JsonProperty("permType")
    Optional<KeyAccess> access();

    /** What the key may do. */
    List<KeyPermission> permissions();

    /** When the account was registered. */
    @JsonProperty("regisTime")
    Optional<Instant> registeredAt();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableAccountInfo.Builder {}
}
