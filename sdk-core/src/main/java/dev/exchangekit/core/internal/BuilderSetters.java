package dev.exchangekit.core.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBuilder;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.SettableAnyProperty;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import dev.exchangekit.core.spi.OpenWord;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Hands the decimals, times, texts, flags, counts and words of an answer to the builder's setter for the bare value instead of the one
 * for its {@code Optional}, and without reflection. Answers consist of little else, and the detour costs as much as
 * parsing the value. What this cannot improve stays as Jackson does it.
 */
final class BuilderSetters extends BeanDeserializerModifier {
    private static final long serialVersionUID = 1;

    private final transient Words words;
    private final transient DriftLog drift;

    BuilderSetters(Words words, DriftLog drift) {
        this.words = words;
        this.drift = drift;
    }

    private interface Reading {
        @Nullable
        Object read(JsonParser p, DeserializationContext context) throws IOException;
    }

    @Override
    public BeanDeserializerBuilder updateBuilder(
            DeserializationConfig config, BeanDescription bean, BeanDeserializerBuilder builder) {
        List<SettableBeanProperty> direct = new ArrayList<>();
        builder.getProperties().forEachRemaining(property -> {
            SettableBeanProperty replacement = direct(config, property);
            if (replacement != null) {
                direct.add(replacement);
            }
        });
        direct.forEach(property -> builder.addOrReplaceProperty(property, true));
        SettableAnyProperty extras = builder.getAnySetter();
        if (extras != null) {
            builder.setAnySetter(null); // it may be set only once
            builder.setAnySetter(
                    new CountedExtras(extras, bean.findAnySetterAccessor(), model(bean.getBeanClass()), drift));
        }
        return builder;
    }

    private static Class<?> model(Class<?> builder) {
        return builder.getEnclosingClass() == null ? builder : builder.getEnclosingClass();
    }

    private @Nullable SettableBeanProperty direct(DeserializationConfig config, SettableBeanProperty property) {
        AnnotatedMember member = property.getMember();
        if (!(member instanceof AnnotatedMethod setter) || isReadInAnotherWay(config, member)) {
            return null;
        }
        boolean optional = property.getType().hasRawClass(Optional.class);
        JavaType type = optional ? property.getType().getContentType() : property.getType();
        try {
            Reading reading = reading(type.getRawClass(), optional);
            if (reading == null) {
                return null;
            }
            Method bare = setter.getDeclaringClass().getMethod(setter.getName(), type.getRawClass());
            // Jackson does so too: the builder's generated parent is not public
            bare.setAccessible(true);
            MethodHandle handle = MethodHandles.lookup()
                    .unreflect(bare)
                    .asType(MethodType.methodType(Object.class, Object.class, Object.class));
            return new Direct(property, handle, reading);
        } catch (ReflectiveOperationException | RuntimeException e) {
            return null;
        }
    }

    private static boolean isReadInAnotherWay(DeserializationConfig config, AnnotatedMember member) {
        AnnotationIntrospector annotations = config.getAnnotationIntrospector();
        return annotations.findDeserializer(member) != null || annotations.findContentDeserializer(member) != null;
    }

    private @Nullable Reading reading(Class<?> type, boolean optional) {
        if (type == BigDecimal.class) {
            return Scalars::decimal;
        }
        if (type == Instant.class) {
            return Scalars::instant;
        }
        if (type == String.class) {
            return (p, context) -> optional && Scalars.isEmpty(p) ? null : p.getValueAsString();
        }
        if (OpenWord.class.isAssignableFrom(type)) {
            WordReader reader = words.reader(type);
            return (p, context) -> optional && Scalars.isEmpty(p) ? null : reader.word(p);
        }
        if (type == Long.class || type == long.class) {
            return (p, context) -> optional && Scalars.isEmpty(p) ? null : Scalars.integer(p, context);
        }
        if (type == Boolean.class || type == boolean.class) {
            return Scalars::flag;
        }
        return null;
    }

    private static IOException rethrown(Throwable e) {
        if (e instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        if (e instanceof Error error) {
            throw error;
        }
        return new IOException(e);
    }

    private static final class Direct extends SettableBeanProperty.Delegating {
        private static final long serialVersionUID = 1;

        private final transient MethodHandle setter;
        private final transient Reading reading;

        Direct(SettableBeanProperty property, MethodHandle setter, Reading reading) {
            super(property);
            this.setter = setter;
            this.reading = reading;
        }

        @Override
        protected SettableBeanProperty withDelegate(SettableBeanProperty property) {
            return new Direct(property, setter, reading);
        }

        @Override
        public Object deserializeSetAndReturn(JsonParser p, DeserializationContext context, Object builder)
                throws IOException {
            JsonToken token = p.currentToken();
            if (!token.isScalarValue() || token == JsonToken.VALUE_NULL) {
                return super.deserializeSetAndReturn(p, context, builder);
            }
            Object value = reading.read(p, context);
            try {
                return (Object) setter.invokeExact(builder, value);
            } catch (Throwable e) {
                throw rethrown(e);
            }
        }
    }
}
