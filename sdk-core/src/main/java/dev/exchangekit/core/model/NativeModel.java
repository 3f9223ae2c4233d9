package dev.exchangekit.core.model;

import java.util.Optional;

/** The exchange's own model that a unified one was made from, opaque until its type is named. Immutable. */
public final class NativeModel {
    private final Object model;

    private NativeModel(Object model) {
        this.model = model;
    }

    public static NativeModel of(Object model) {
        return new NativeModel(model);
    }

    /** The model when it is of that type. */
    public <T> Optional<T> as(Class<T> type) {
        return type.isInstance(model) ? Optional.of(type.cast(model)) : Optional.empty();
    }

    /** Only the type; the model may be large. */
    @Override
    public String toString() {
        return model.getClass().getSimpleName();
    }
}
