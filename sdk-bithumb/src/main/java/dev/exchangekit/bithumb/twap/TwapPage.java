package dev.exchangekit.bithumb.twap;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bithumb.KeyedPage;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.List;
import org.immutables.value.Value;

/** One page of TWAP orders. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = TwapPage.Builder.class)
public interface TwapPage extends KeyedPage<TwapOrder> {
    @Override
    @JsonProperty("orders")
    List<TwapOrder> items();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableTwapPage.Builder {}
}
