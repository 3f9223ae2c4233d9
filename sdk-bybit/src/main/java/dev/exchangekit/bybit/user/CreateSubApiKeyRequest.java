package dev.exchangekit.bybit.user;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.CommaList;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Makes an API key for a sub-account. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCreateSubApiKeyRequest.class)
@JsonDeserialize(builder = CreateSubApiKeyRequest.Builder.class)
public interface CreateSubApiKeyRequest {
    /** Number of the sub-account; required. */
    @JsonProperty("subuid")
    long uid();

    /** Name for the key. */
    Optional<String> note();

    /** Whether it may read only; required. */
    @JsonFormat(shape = JsonFormat.Shape.NUMBER)
    boolean readOnly();

    /**
     * Addresses that the key is bound to; any will do if empty. A key that is not bound expires after 90 days, and 7
     * days after a change of password.
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonSerialize(using = CommaList.Writer.class)
    @JsonDeserialize(using = CommaList.Reader.class)
    List<String> ips();

    /** What it may do, one thing at least; required. */
    SubApiKeyPermissions permissions();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        UserChecks.uid(uid());
        UserChecks.addresses(ips());
        UserChecks.somePermission(permissions());
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableCreateSubApiKeyRequest.Builder {}
}
