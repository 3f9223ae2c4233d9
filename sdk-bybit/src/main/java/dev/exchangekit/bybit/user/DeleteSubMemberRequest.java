package dev.exchangekit.bybit.user;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** Deletes a sub-account; the exchange refuses it while there are assets of more than 0.001 USDT. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableDeleteSubMemberRequest.class)
@JsonDeserialize(builder = DeleteSubMemberRequest.Builder.class)
public interface DeleteSubMemberRequest {
    /** Number of the sub-account; required. */
    @JsonProperty("subMemberId")
    @JsonSerialize(using = ToStringSerializer.class)
    long uid();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        UserChecks.uid(uid());
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableDeleteSubMemberRequest.Builder {}
}
