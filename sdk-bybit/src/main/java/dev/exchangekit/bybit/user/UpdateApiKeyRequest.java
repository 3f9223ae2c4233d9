package dev.exchangekit.bybit.user;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Changes the API key that asks; main accounts only. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableUpdateApiKeyRequest.class)
@JsonDeserialize(builder = UpdateApiKeyRequest.Builder.class)
public interface UpdateApiKeyRequest {
    /** Whether it may read only. If absent, it may read and write afterwards. */
    @JsonFormat(shape = JsonFormat.Shape.NUMBER)
    Optional<Boolean> readOnly();

    /** All that it may do from now on; unchanged if absent. */
    Optional<MasterApiKeyPermissions> permissions();

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableUpdateApiKeyRequest.Builder {}
}
