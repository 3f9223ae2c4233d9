package dev.exchangekit.bybit.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.List;
import org.immutables.value.Value;

/** Protection against a lost connection. Empty for accounts that the exchange has not set up for it. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = DcpInfo.Builder.class)
public interface DcpInfo extends WireModel {
    /** The products it is set up for. */
    @JsonProperty("dcpInfos")
    List<DcpSetting> items();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableDcpInfo.Builder {}
}
