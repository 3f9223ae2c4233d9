package dev.exchangekit.core.pipeline;

import dev.exchangekit.core.ClientConfig;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

@SdkStyle
@Value.Immutable
interface ToyConfig extends ClientConfig {
    static Builder builder() {
        return new Builder();
    }

    class Builder extends ImmutableToyConfig.Builder {}
}
