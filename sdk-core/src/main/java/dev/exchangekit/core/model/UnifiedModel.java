package dev.exchangekit.core.model;

import java.util.Optional;
import org.immutables.value.Value;

/** A value of the unified API. What it leaves out can be read from the exchange's own model that it was made from. */
public interface UnifiedModel {
    /** The exchange's own model; takes no part in {@code equals}. Absent on values that applications build. */
    @Value.Auxiliary
    Optional<NativeModel> nativeModel();

    /**
     * The exchange's own model when it is of that type, for example {@code ticker.nativeModel(SpotTicker.class)}. Empty
     * when this value came from another exchange.
     */
    default <T> Optional<T> nativeModel(Class<T> type) {
        return nativeModel().flatMap(model -> model.as(type));
    }
}
