package dev.exchangekit.bybit.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.List;
import org.immutables.value.Value;

/** Why an account was not upgraded. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = UpgradeMessages.Builder.class)
public interface UpgradeMessages extends WireModel {
    /** The reasons in words. */
    @JsonProperty("msg")
    List<String> items();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableUpgradeMessages.Builder {}
}
