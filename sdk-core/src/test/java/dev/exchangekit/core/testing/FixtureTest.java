package dev.exchangekit.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.HttpMethod;
import dev.exchangekit.core.spi.NoParameters;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixtureTest {
    private static final Endpoint<NoParameters, String> CANDLES = Endpoint.get(
                    "market.candles", "/v1/candles/{unit}", NoParameters.class, String.class)
            .build();

    @Test
    void readKeepsQueryAndAnswer() {
        Fixture fixture = Fixture.parse("market/candles.minute", """
                GET /v1/candles/15?market=KRW-BTC&states[]=wait&states[]=done&at=a%2Bb
                auth: none
                ---
                200

                {"a": 1.50}
                """);

        assertThat(fixture.operation()).isEqualTo("market.candles");
        assertThat(fixture.method()).isEqualTo(HttpMethod.GET);
        assertThat(fixture.signed()).isFalse();
        assertThat(fixture.queryPairs())
                .containsExactly("market=KRW-BTC", "states[]=wait", "states[]=done", "at=a%2Bb");
        assertThat(fixture.parameters(CANDLES)).hasToString("""
                        {"market":"KRW-BTC","states":["wait","done"],"at":"a+b","unit":"15"}""");
        assertThat(fixture.answerJson().get("a").decimalValue()).isEqualTo("1.50");
    }

    @Test
    void writeKeepsItsBody() {
        Fixture fixture = Fixture.parse("trade/place", """
                POST /v1/orders
                auth: signed

                {
                  "price": "1.0"
                }
                ---
                201

                []
                """);

        assertThat(fixture.signed()).isTrue();
        assertThat(fixture.body()).isEqualTo("{\n  \"price\": \"1.0\"\n}");
        assertThat(fixture.status()).isEqualTo(201);
    }

    @Test
    void bodyThatIsAListIsAllThatIsSent() {
        Fixture fixture = Fixture.parse("trade/place", """
                POST /v1/orders
                auth: signed

                [{"price": "1.0"}]
                ---
                200

                []
                """);

        assertThat(fixture.parameters(CANDLES)).hasToString("[{\"price\":\"1.0\"}]");
    }

    @Test
    void incompleteFileIsRefused() {
        assertThatThrownBy(() -> Fixture.parse("a/b", "GET /x\n---\n200\n\n{}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a/b: ");
    }

    @Test
    void fileOfAnotherKindIsRefused(@TempDir Path directory) throws Exception {
        Files.writeString(directory.resolve("notes.txt"), "");

        assertThatThrownBy(() -> Fixture.all(directory)).hasMessageContaining("notes.txt");
    }
}
