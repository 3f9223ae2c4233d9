package dev.exchangekit.core.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.exchangekit.core.error.InvalidRequestException;
import dev.exchangekit.core.pipeline.FaultServer.Request;
import dev.exchangekit.core.pipeline.ToyExchange.ById;
import dev.exchangekit.core.pipeline.ToyExchange.NewOrder;
import dev.exchangekit.core.pipeline.ToyExchange.Search;
import dev.exchangekit.core.pipeline.ToyExchange.Text;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.HttpMethod;
import dev.exchangekit.core.spi.NoParameters;
import dev.exchangekit.core.spi.UnsignedRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest extends PipelineTest {
    @ParameterizedTest
    @EnumSource
    void attemptsCarryTheSameBytesUnderFreshSignatures(View view) {
        on("/place", refusal("BUSY"), refusal("RATE_LIMIT"));

        call(view, ToyExchange.PLACE, NewOrder.of("BTC"));

        List<Request> sent = server().requests("/place");
        assertThat(sent).hasSize(3);
        assertThat(sent).extracting(Request::body).containsOnly(sent.get(0).body());
        assertThat(sent).extracting(r -> r.header("X-Time")).doesNotHaveDuplicates();
        assertThat(sent).extracting(r -> r.header("X-Sign")).doesNotHaveDuplicates();
        assertThat(sent).allSatisfy(request -> {
            Instant signedAt =
                    Instant.ofEpochMilli(Long.parseLong(request.header("X-Time").orElseThrow()));
            UnsignedRequest signed = new UnsignedRequest(
                    HttpMethod.POST, "/place", "", request.body().getBytes(StandardCharsets.UTF_8));
            assertThat(request.header("X-Sign")).hasValue(ToyExchange.signature(signed, signedAt));
        });
        assertThat(seen.of("attempt")).filteredOn(l -> l.contains("place")).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource
    void everyAttemptTakesItsOwnPermit(View view) {
        on("/place", refusal("RATE_LIMIT").header("X-Closed", "slow"), refusal("BUSY"));
        call(view, ToyExchange.PLACE, NewOrder.of("BTC"));
        // two of the three attempts were more than a second ago
        assertThat(available("orders")).isEqualTo(9);
        assertThat(server().requests("/place")).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a b        | text=a%20b
            a+b        | text=a%2Bb
            a&b=c      | text=a%26b%3Dc
            50%        | text=50%25
            %2F        | text=%252F
            a/b?c#d    | text=a%2Fb%3Fc%23d
            Zürich     | text=Z%C3%BCrich
            😀         | text=%F0%9F%98%80
            -._~       | text=-._~
            "'<>       | text=%22%27%3C%3E
            [x]{y}^`   | text=%5Bx%5D%7By%7D%5E%60
            """)
    void queriesAreSentAsTheyAreSigned(String value, String query) {
        for (View view : View.values()) {
            call(view, ToyExchange.SEARCH, new Search(Optional.of(value), List.of()));
            assertThat(server().requests("/search")).last().returns(query, Request::query);
        }
    }

    @ParameterizedTest
    @EnumSource
    void arraysRepeatTheirNameAndAbsentParametersAreLeftOut(View view) {
        call(view, ToyExchange.SEARCH, new Search(Optional.empty(), List.of("1", "b c")));
        assertThat(server().requests("/search")).last().returns("ids[]=1&ids[]=b%20c", Request::query);
        call(view, ToyExchange.SEARCH, new Search(Optional.empty(), List.of()));
        assertThat(server().requests("/search")).last().returns("/search", Request::target);
    }

    @ParameterizedTest
    @EnumSource
    void parametersOfThePathAreNotRepeatedInTheQuery(View view) {
        call(view, ToyExchange.ITEM, new ById("a/b c", Optional.of("x")));
        assertThat(server().requests()).last().returns("/items/a%2Fb%20c/detail?text=x", Request::target);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", ".."})
    void valuesThatWouldChangeThePathAreRefused(String id) {
        for (View view : View.values()) {
            assertThatThrownBy(() -> call(view, ToyExchange.ITEM, new ById(id, Optional.empty())))
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessageContaining("'id'");
        }
        assertThat(server().requests()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void writeWithoutParametersSendsAnEmptyObject(View view) {
        call(view, ToyExchange.NUDGE, NoParameters.NONE);
        assertThat(server().requests("/nudge")).singleElement().satisfies(request -> {
            assertThat(request.body()).isEqualTo("{}");
            assertThat(request.header("Content-Type")).hasValue("application/json");
            assertThat(request.header("User-Agent")).hasValue("ExchangeKit");
        });
    }

    @ParameterizedTest
    @EnumSource
    void unsignedCallsCarryNoCredentials(View view) {
        call(view, ToyExchange.OPEN, new Text("x"));
        assertThat(server().requests())
                .singleElement()
                .satisfies(request -> assertThat(request.headers()).doesNotContainKeys("X-Key", "X-Sign"));
    }

    @ParameterizedTest
    @EnumSource
    void valueThatNoQueryCanCarryIsRefused(View view) {
        record Inner(String a) {}
        record Outer(Inner inner) {}
        Endpoint<Outer, Text> nested =
                Endpoint.get("toy.nested", "/open", Outer.class, Text.class).build();
        assertThatThrownBy(() -> call(view, nested, new Outer(new Inner("x"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("inner");
        assertThat(server().requests()).isEmpty();
    }
}
