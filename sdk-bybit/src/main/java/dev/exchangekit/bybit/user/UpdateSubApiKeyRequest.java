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

/** Changes an API key of a sub-account. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableUpdateSubApiKeyRequest.class)
@JsonDeserialize(builder = UpdateSubApiKeyRequest.Builder.class)
public interface UpdateSubApiKeyRequest {
    /**
     * The key to change, if a key of the main account asks; must be absent if the key asks for itself. Not part of
     * {@code toString}.
     */
    @JsonProperty("apikey")
    @Value.Redacted
    Optional<String> apiKey();

    /** Whether it may read only. If absent, it may read and write afterwards. */
    @JsonFormat(shape = JsonFormat.Shape.NUMBER)
    Optional<Boolean> readOnly();

    /**
     * Addresses that the key is bound to; any will do if empty. A key that is not bound expires after 90 days, and 7
     * days after a change of password.
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonSerialize(using = CommaList.Writer.class)
    @JsonDeserialize(using = CommaList.Reader.class)
    List<String> ips();

    /** All that it may do from now on; unchanged if absent. */
    Optional<SubApiKeyPermissions> permissions();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        UserChecks.apiKey(apiKey());
        UserChecks.addresses(ips());
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableUpdateSubApiKeyRequest.Builder {}
}
