package dev.exchangekit.bybit.trade;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.List;
import org.immutables.value.Value;

/** What became of a batch of orders: the exchange takes or refuses each by itself. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(using = BatchResultReader.class)
public interface BatchResult extends WireModel {
    /** One item per order, in the order of the request. */
    List<BatchItem> items();

    /** True when the exchange took every order. */
    default boolean allAccepted() {
        return items().stream().allMatch(BatchItem::accepted);
    }

    /** The items that the exchange refused. */
    default List<BatchItem> refused() {
        return items().stream().filter(item -> !item.accepted()).toList();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds results; thread-confined. */
    class Builder extends ImmutableBatchResult.Builder {}
}
