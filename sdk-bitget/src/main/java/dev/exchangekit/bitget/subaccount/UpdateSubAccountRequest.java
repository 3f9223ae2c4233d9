package dev.exchangekit.bitget.subaccount;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.List;
import org.immutables.value.Value;

/** Changes a virtual sub-account. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableUpdateSubAccountRequest.class)
@JsonDeserialize(builder = UpdateSubAccountRequest.Builder.class)
public interface UpdateSubAccountRequest {
    /** Number of the sub-account; required. */
    @JsonProperty("subAccountUid")
    String uid();

    /** All that it may do from now on; required. */
    @JsonProperty("permList")
    List<SubAccountPermission> permissions();

    /** {@link SubAccountStatus#NORMAL} or {@link SubAccountStatus#FREEZE}; required. */
    SubAccountStatus status();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.text("uid", uid(), 64);
        Check.size("permissions", permissions(), 1, Integer.MAX_VALUE);
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableUpdateSubAccountRequest.Builder {}
}
