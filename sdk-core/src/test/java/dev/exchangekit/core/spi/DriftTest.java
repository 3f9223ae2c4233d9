package dev.exchangekit.core.spi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.Drift;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.junit.jupiter.api.Test;

class DriftTest {
    private final List<Drift> told = new ArrayList<>();
    private final JsonCodec codec = new JsonCodec(told::add);

    /** A vocabulary of two. */
    public record Colour(@JsonValue String wire) implements OpenWord {
        public static final Colour RED = new Colour("red");
        public static final Colour BLUE = new Colour("2");
    }

    /** Words wherever a model may have them. */
    @SdkStyle
    @Value.Immutable
    @JsonSerialize(as = ImmutablePaint.class)
    @JsonDeserialize(builder = Paint.Builder.class)
    interface Paint extends WireModel {
        Optional<Colour> colour();

        List<Colour> colours();

        /** Builds paints. */
        final class Builder extends ImmutablePaint.Builder {}
    }

    private Paint read(String json) throws JsonProcessingException {
        return codec.read(json, Paint.class);
    }

    @Test
    void aKnownWordIsItsConstantAndNothingIsCounted() throws Exception {
        Paint paint = read("{\"colour\":\"red\",\"colours\":[\"red\",2]}");
        assertThat(paint.colour().orElseThrow()).isSameAs(Colour.RED);
        assertThat(paint.colours()).containsExactly(Colour.RED, Colour.BLUE);
        assertThat(codec.drift()).isEmpty();
    }

    @Test
    void theEmptyWordIsAbsent() throws Exception {
        assertThat(read("{\"colour\":\"\"}").colour()).isEmpty();
        assertThat(codec.drift()).isEmpty();
    }

    @Test
    void anUnknownWordSurvivesAndIsCountedWhereverItStands() throws Exception {
        Paint paint = read("{\"colour\":\"teal\",\"colours\":[\"red\",\"teal\"]}");
        assertThat(paint.colour()).contains(new Colour("teal"));
        assertThat(codec.drift()).containsExactly(new Drift(Drift.Kind.WORD, "Colour", "teal", 2));
        assertThat(codec.body(paint)).asString().contains("\"colour\":\"teal\"");
    }

    @Test
    void anUnknownFieldIsReadableAndCounted() throws Exception {
        read("{\"gloss\":\"high\"}");
        Paint paint = read("{\"gloss\":{\"level\":7}}");
        assertThat(paint.extra("gloss").orElseThrow().get("level").asInt()).isEqualTo(7);
        assertThat(codec.drift()).containsExactly(new Drift(Drift.Kind.FIELD, "Paint", "gloss", 2));
    }

    @Test
    void eachIsToldOnce() throws Exception {
        read("{\"gloss\":1,\"colour\":\"teal\"}");
        read("{\"gloss\":2,\"colour\":\"teal\"}");
        assertThat(told)
                .containsExactlyInAnyOrder(
                        new Drift(Drift.Kind.FIELD, "Paint", "gloss", 1),
                        new Drift(Drift.Kind.WORD, "Colour", "teal", 1));
    }

    @Test
    void aFloodOfNewNamesIsBounded() throws Exception {
        for (int i = 0; i < 1500; i++) {
            read("{\"field" + "x".repeat(100) + i + "\":1,\"f" + i + "\":1}");
        }
        assertThat(codec.drift())
                .hasSize(1000)
                .allSatisfy(d -> assertThat(d.name()).hasSizeLessThanOrEqualTo(64));
    }
}
