package dev.exchangekit.bybit.user;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.List;
import org.immutables.value.Value;

/** Sub-accounts of a main account, 1000 at most. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = SubMembers.Builder.class)
public interface SubMembers extends WireModel {
    /** The sub-accounts. */
    @JsonProperty("subMembers")
    List<SubMember> items();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableSubMembers.Builder {}
}
