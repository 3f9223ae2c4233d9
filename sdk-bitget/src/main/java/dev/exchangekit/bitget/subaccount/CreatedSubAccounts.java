package dev.exchangekit.bitget.subaccount;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.List;
import org.immutables.value.Value;

/** Which sub-accounts were made. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = CreatedSubAccounts.Builder.class)
public interface CreatedSubAccounts extends WireModel {
    /** Those that were made. */
    @JsonProperty("successList")
    List<SubAccount> created();

    /** Those that were not. */
    @JsonProperty("failureList")
    List<FailedSubAccount> failed();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableCreatedSubAccounts.Builder {}
}
