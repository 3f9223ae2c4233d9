package dev.exchangekit.bithumb.order;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bithumb.KeyedPage;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.List;
import org.immutables.value.Value;

/** One page of orders. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = OrderPage.Builder.class)
public interface OrderPage extends KeyedPage<OrderRecord> {
    @Override
    @JsonProperty("data")
    List<OrderRecord> items();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableOrderPage.Builder {}
}
