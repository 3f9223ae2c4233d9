package dev.exchangekit.core.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import dev.exchangekit.core.Drift;
import dev.exchangekit.core.spi.OpenWord;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the words of one vocabulary: a known one is its constant, any other a new value that is counted. */
final class WordReader extends JsonDeserializer<OpenWord> {
    private final Class<?> type;
    private final DriftLog drift;
    private final Map<String, OpenWord> known = new HashMap<>();
    private final MethodHandle make;
    private @Nullable OpenWord last;

    WordReader(Class<?> type, DriftLog drift) {
        this.type = type;
        this.drift = drift;
        try {
            Constructor<?> constructor = type.getConstructor(String.class);
            // spares the check that this module reads the word's, which it need not know
            constructor.setAccessible(true);
            make = MethodHandles.lookup()
                    .unreflectConstructor(constructor)
                    .asType(MethodType.methodType(OpenWord.class, String.class));
            for (Field field : type.getFields()) {
                if (Modifier.isStatic(field.getModifiers()) && field.getType() == type) {
                    OpenWord word = (OpenWord) field.get(null);
                    known.put(word.wire(), word);
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type + " must be a public record of its wire text", e);
        }
    }

    @Override
    public @Nullable OpenWord deserialize(JsonParser p, DeserializationContext context) throws IOException {
        return p.currentToken().isScalarValue() ? word(p) : (OpenWord) context.handleUnexpectedToken(type, p);
    }

    /** The word at the parser. The same one tends to come in a row: it is compared where it stands in the buffer. */
    OpenWord word(JsonParser p) throws IOException {
        OpenWord guess = last;
        if (guess != null && isAt(p, guess.wire())) {
            return guess;
        }
        OpenWord word = word(p.getText());
        last = word;
        return word;
    }

    private static boolean isAt(JsonParser p, String text) throws IOException {
        int length = p.getTextLength();
        if (length != text.length()) {
            return false;
        }
        char[] buffer = p.getTextCharacters();
        int offset = p.getTextOffset();
        for (int i = 0; i < length; i++) {
            if (buffer[offset + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private OpenWord word(String text) {
        OpenWord constant = known.get(text);
        if (constant != null) {
            return constant;
        }
        drift.count(Drift.Kind.WORD, type, text);
        try {
            return (OpenWord) make.invokeExact(text);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
