package dev.exchangekit.bybit.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bybit.trade.DisconnectProduct;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireLength;
import dev.exchangekit.core.spi.WireModel;
import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Protection of a product against a lost connection: when the private stream is gone for the time window, all orders
 * are cancelled.
 */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = DcpSetting.Builder.class)
public interface DcpSetting extends WireModel {
    /** Which orders it protects. */
    DisconnectProduct product();

    /** Whether it is on. */
    @JsonProperty("dcpStatus")
    Optional<Boolean> enabled();

    /** How long the connection may be gone: 3 to 300 seconds. */
    @JsonDeserialize(contentUsing = WireLength.Seconds.class)
    Optional<Duration> timeWindow();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableDcpSetting.Builder {}
}
