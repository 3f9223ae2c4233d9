package dev.exchangekit.core.internal;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.ReferenceTypeDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.ReferenceType;
import dev.exchangekit.core.model.PriceLevel;
import dev.exchangekit.core.spi.OpenWord;
import dev.exchangekit.core.spi.RowReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How values stand on the wire of every exchange. Empty text is absence, never zero; a null list is an empty one. */
public final class WireModule extends SimpleModule {
    private static final long serialVersionUID = 1;

    public WireModule(DriftLog drift) {
        super("exchangekit");
        Words words = new Words(drift);
        setDeserializers(new WireReaders(words));
        setDeserializerModifier(new BuilderSetters(words, drift));
        addDeserializer(BigDecimal.class, new DecimalReader());
        addSerializer(BigDecimal.class, new DecimalWriter());
        addDeserializer(Instant.class, new MillisReader());
        addSerializer(Instant.class, new MillisWriter());
        addDeserializer(Boolean.class, new FlagReader());
        addDeserializer(boolean.class, new FlagReader());
        addDeserializer(PriceLevel.class, new PriceLevelReader());
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        JsonSetter.Value emptyForNull = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
        context.configOverride(List.class).setSetterInfo(emptyForNull);
        // what the builders of generated values take
        context.configOverride(Iterable.class).setSetterInfo(emptyForNull);
    }

    private static final class DecimalReader extends JsonDeserializer<BigDecimal> {
        @Override
        public @Nullable BigDecimal deserialize(JsonParser p, DeserializationContext context) throws IOException {
            return Scalars.decimal(p, context);
        }
    }

    private static final class DecimalWriter extends JsonSerializer<BigDecimal> {
        @Override
        public void serialize(BigDecimal value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(value.toPlainString());
        }
    }

    private static final class MillisReader extends JsonDeserializer<Instant> {
        @Override
        public @Nullable Instant deserialize(JsonParser p, DeserializationContext context) throws IOException {
            return Scalars.instant(p, context);
        }
    }

    private static final class MillisWriter extends JsonSerializer<Instant> {
        @Override
        public void serialize(Instant value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeNumber(value.toEpochMilli());
        }
    }

    private static final class FlagReader extends JsonDeserializer<Boolean> {
        @Override
        public @Nullable Boolean deserialize(JsonParser p, DeserializationContext context) throws IOException {
            return Scalars.flag(p, context);
        }
    }

    private static final class PriceLevelReader extends RowReader<PriceLevel> {
        PriceLevelReader() {
            super(PriceLevel.class);
        }

        @Override
        protected PriceLevel row(JsonParser p, DeserializationContext context) throws IOException {
            return new PriceLevel(decimal(p, context), decimal(p, context));
        }
    }

    private static final class WireReaders extends SimpleDeserializers {
        private static final long serialVersionUID = 1;

        private final transient Words words;

        WireReaders(Words words) {
            this.words = words;
        }

        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) throws JsonMappingException {
            return type.isTypeOrSubTypeOf(OpenWord.class) && !type.isAbstract()
                    ? words.reader(type.getRawClass())
                    : super.findBeanDeserializer(type, config, description);
        }

        @Override
        public @Nullable JsonDeserializer<?> findReferenceDeserializer(
                ReferenceType type,
                DeserializationConfig config,
                BeanDescription description,
                @Nullable TypeDeserializer contentType,
                @Nullable JsonDeserializer<?> content) {
            return type.hasRawClass(Optional.class) ? new OptionalReader(type, contentType, content) : null;
        }
    }

    /** Reads the empty text as absent, whatever the optional is of. */
    private static final class OptionalReader extends ReferenceTypeDeserializer<Optional<?>> {
        private static final long serialVersionUID = 1;

        OptionalReader(JavaType type, @Nullable TypeDeserializer contentType, @Nullable JsonDeserializer<?> content) {
            super(type, null, contentType, content);
        }

        @Override
        public Optional<?> deserialize(JsonParser p, DeserializationContext context) throws IOException {
            return Scalars.isEmpty(p) ? Optional.empty() : super.deserialize(p, context);
        }

        @Override
        protected OptionalReader withResolved(
                @Nullable TypeDeserializer contentType, @Nullable JsonDeserializer<?> content) {
            return new OptionalReader(_fullType, contentType, content);
        }

        @Override
        public Optional<?> getNullValue(DeserializationContext context) {
            return Optional.empty();
        }

        @Override
        public Optional<?> getAbsentValue(DeserializationContext context) {
            return Optional.empty();
        }

        @Override
        public Object getEmptyValue(DeserializationContext context) {
            return Optional.empty();
        }

        @Override
        public Optional<?> referenceValue(@Nullable Object contents) {
            return Optional.ofNullable(contents);
        }

        @Override
        public @Nullable Object getReferenced(Optional<?> reference) {
            return reference.orElse(null);
        }

        @Override
        public Optional<?> updateReference(Optional<?> reference, @Nullable Object contents) {
            return Optional.ofNullable(contents);
        }
    }
}
