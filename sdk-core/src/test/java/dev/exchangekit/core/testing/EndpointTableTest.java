package dev.exchangekit.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.NoParameters;
import java.util.List;
import org.junit.jupiter.api.Test;

class EndpointTableTest {
    private static final EndpointTable TABLE = EndpointTable.parse("""
            area,tier,method,path,auth,limit
            market,1,GET,/v1/ticker,none,"150/s per IP, class=other"
            trade,1,GET,/v1/orders,sign,
            """);

    private static Endpoint<NoParameters, String> endpoint(String path) {
        return Endpoint.get("area.call", path, NoParameters.class, String.class).build();
    }

    @Test
    void documentedEndpointHasNoDifference() {
        assertThat(TABLE.differences(List.of(endpoint("/v1/ticker")))).isEmpty();
    }

    @Test
    void endpointThatMustBeSignedIsADifference() {
        assertThat(TABLE.differences(List.of(endpoint("/v1/orders"))))
                .containsExactly("area.call (GET /v1/orders) needs a signature");
    }

    @Test
    void endpointOfAnotherPathOrMethodIsADifference() {
        Endpoint<NoParameters, String> write = Endpoint.post(
                        "area.call", "/v1/ticker", NoParameters.class, String.class)
                .build();

        assertThat(TABLE.differences(List.of(endpoint("/v1/tickers"), write)))
                .containsExactly(
                        "area.call (GET /v1/tickers) is not documented",
                        "area.call (POST /v1/ticker) is not documented");
    }
}
