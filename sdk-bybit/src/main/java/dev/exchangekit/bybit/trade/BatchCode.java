package dev.exchangekit.bybit.trade;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import org.immutables.value.Value;

/** Yes or no to one order of a batch. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = ImmutableBatchCode.Builder.class)
interface BatchCode extends WireModel {
    int code();

    String msg();
}
