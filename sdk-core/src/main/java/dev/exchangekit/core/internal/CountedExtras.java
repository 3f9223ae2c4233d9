package dev.exchangekit.core.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.SettableAnyProperty;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import dev.exchangekit.core.Drift;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Keeps a field that its model does not know, and counts it. */
final class CountedExtras extends SettableAnyProperty {
    private static final long serialVersionUID = 1;

    private final SettableAnyProperty kept;
    private final AnnotatedMember setter;
    private final Class<?> model;
    private final transient DriftLog drift;

    CountedExtras(SettableAnyProperty kept, AnnotatedMember setter, Class<?> model, DriftLog drift) {
        super(kept.getProperty(), setter, kept.getType(), null, null, null);
        this.kept = kept;
        this.setter = setter;
        this.model = model;
        this.drift = drift;
    }

    @Override
    public boolean hasValueDeserializer() {
        return kept.hasValueDeserializer();
    }

    @Override
    public SettableAnyProperty withValueDeserializer(JsonDeserializer<Object> reader) {
        return new CountedExtras(kept.withValueDeserializer(reader), setter, model, drift);
    }

    @Override
    public @Nullable Object deserialize(JsonParser p, DeserializationContext context) throws IOException {
        return kept.deserialize(p, context);
    }

    @Override
    protected void _set(Object instance, Object name, Object value) throws Exception {
        drift.count(Drift.Kind.FIELD, model, String.valueOf(name));
        kept.set(instance, name, value);
    }
}
