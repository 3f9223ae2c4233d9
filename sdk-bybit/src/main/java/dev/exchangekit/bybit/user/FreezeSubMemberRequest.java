package dev.exchangekit.bybit.user;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** Freezes or thaws a sub-account. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableFreezeSubMemberRequest.class)
@JsonDeserialize(builder = FreezeSubMemberRequest.Builder.class)
public interface FreezeSubMemberRequest {
    /** Number of the sub-account; required. */
    @JsonProperty("subuid")
    long uid();

    /** True to freeze, false to thaw; required. */
    @JsonFormat(shape = JsonFormat.Shape.NUMBER)
    boolean frozen();

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
    class Builder extends ImmutableFreezeSubMemberRequest.Builder {}
}
