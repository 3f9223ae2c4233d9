package dev.exchangekit.core.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeTest {
    private static final Envelope.Fields FIELDS =
            new Envelope.Fields("code", "00000", Set.of("msg", "message"), "requestTime", "data");
    private static final Type WORDS = new TypeReference<List<String>>() {}.getType();
    private static final Type MAYBE = new TypeReference<Optional<String>>() {}.getType();

    private static Envelope<List<String>> read(String body) throws IOException {
        return read(body, WORDS);
    }

    private static Envelope<List<String>> read(String body, @Nullable Type result) throws IOException {
        byte[] bytes = body.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        return Envelope.read(FIELDS, bytes, new JsonCodec(), result);
    }

    @Test
    void successCarriesResultMessageAndTime() throws IOException {
        Envelope<List<String>> envelope =
                read(" {'code':'00000','msg':'ok','requestTime':17,'data':['a','b'],'x':{'y':[]}}");

        assertThat(envelope.isPresent()).isTrue();
        assertThat(envelope.isSuccess()).isTrue();
        assertThat(envelope.message()).isEqualTo("ok");
        assertThat(envelope.serverMillis()).isEqualTo(17);
        assertThat(envelope.result()).containsExactly("a", "b");
    }

    @Test
    void resultMayStandBeforeTheCode() throws IOException {
        assertThat(read("{'data':['a'],'requestTime':17,'code':'00000'}").result())
                .containsExactly("a");
    }

    @Test
    void resultOfARefusalIsNotLookedAt() throws IOException {
        Envelope<List<String>> envelope = read("{'code':'40001','message':'no','data':{'not':'a list'}}");

        assertThat(envelope.isSuccess()).isFalse();
        assertThat(envelope.code()).isEqualTo("40001");
        assertThat(envelope.message()).isEqualTo("no");
    }

    @Test
    void codeMayBeANumber() throws IOException {
        assertThat(read("{'code':429,'msg':null,'data':null}").code()).isEqualTo("429");
    }

    @Test
    void resultIsLeftAloneWhenItsTypeIsNotGiven() throws IOException {
        assertThat(read("{'code':'00000','data':{'not':'a list'}}", null).isSuccess())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "<html>", "[1]", "{'error':{'code':'1'}}", "{'code':null}", "{}"})
    void anythingElseIsNoEnvelope(String body) throws IOException {
        assertThat(read(body).isPresent()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{'code':'00000','data':['a'", "{'code':'00000','data':['a']", "{'code':'00000','data':{}}"})
    void brokenEnvelopesAndResultsOfAnotherShapeAreRefused(String body) {
        assertThatIOException().isThrownBy(() -> read(body));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'code':'00000','data':null}", "{'data':null,'code':'00000'}"})
    void nullIsAResultWhereItsTypeHasAValueForIt(String body) throws IOException {
        byte[] bytes = body.replace('\'', '"').getBytes(StandardCharsets.UTF_8);

        assertThat(Envelope.<Optional<String>>read(FIELDS, bytes, new JsonCodec(), MAYBE)
                        .result())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'code':'00000'}", "{'code':'00000','data':null}"})
    void successWithoutAResultHasNone(String body) throws IOException {
        Envelope<List<String>> envelope = read(body);

        assertThat(envelope.isSuccess()).isTrue();
        assertThatIOException().isThrownBy(envelope::result).withMessage("the envelope has no data");
    }
}
