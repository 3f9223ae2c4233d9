package dev.exchangekit.bitget.uta.subaccount;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.List;
import org.immutables.value.Value;

/** What a sub-account holds in its unified account. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = SubAccountAssets.Builder.class)
public interface SubAccountAssets extends WireModel {
    /** Number of the sub-account. */
    String subUid();

    /** Asks for what comes after it. */
    String cursor();

    /** Its coins. */
    List<SubAccountAsset> assets();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableSubAccountAssets.Builder {}
}
