package dev.exchangekit.bybit.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.Optional;
import org.immutables.value.Value;

/** Outcome of an upgrade of the account. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = AccountUpgrade.Builder.class)
public interface AccountUpgrade extends WireModel {
    /** Failed, under way or done. */
    @JsonProperty("unifiedUpdateStatus")
    Optional<UpgradeStatus> status();

    /** Why it failed; absent otherwise. */
    @JsonProperty("unifiedUpdateMsg")
    Optional<UpgradeMessages> messages();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableAccountUpgrade.Builder {}
}
