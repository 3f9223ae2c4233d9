package dev.exchangekit.bybit.asset;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.List;
import org.immutables.value.Value;

/** The sub-accounts of a master account, at most 2000. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = SubMemberIds.Builder.class)
public interface SubMemberIds extends WireModel {
    /** All of them. */
    List<String> subMemberIds();

    /** Those that can take part in universal transfers. */
    List<String> transferableSubMemberIds();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableSubMemberIds.Builder {}
}
