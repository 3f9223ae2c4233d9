package dev.exchangekit.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.exchangekit.core.ratelimit.BucketSpec;
import dev.exchangekit.core.ratelimit.Charge;
import dev.exchangekit.core.ratelimit.Lane;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.Limit;
import dev.exchangekit.core.spi.NoParameters;
import dev.exchangekit.core.testing.EndpointTable.Area;
import dev.exchangekit.core.testing.EndpointTable.Rate;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EndpointTableTest {
    private static final EndpointTable TABLE = EndpointTable.parse("""
            area,tier,method,path,auth,limit
            market,1,GET,/v1/ticker,none,"150/s per IP, class=other"
            trade,1,GET,/v1/orders,sign,
            trade,3,POST,/v1/orders,sign,linear/option 10/s; spot 20/min
            """);

    private static final Duration SECOND = Duration.ofSeconds(1);

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

    @Test
    void whatIsNotDeclaredIsMissing() {
        assertThat(TABLE.count(Set.of("1"))).isEqualTo(2);
        assertThat(TABLE.missing(Set.of("1"), List.of(endpoint("/v1/ticker")))).containsExactly("GET /v1/orders");
        assertThat(TABLE.missing(Set.of("2"), List.of())).isEmpty();
    }

    @Test
    void anotherRateThanTheDocumentedOneIsADifference() {
        Endpoint<NoParameters, String> ticker = limited("/v1/ticker", 150);
        Endpoint<NoParameters, String> orders = limited("/v1/orders", 10);

        assertThat(TABLE.otherRates(List.of(ticker, orders)))
                .containsExactly("area.call (GET /v1/orders) is limited to [10 in 1 s], but documented is []");
    }

    private static Endpoint<NoParameters, String> limited(String path, int perSecond) {
        BucketSpec bucket = BucketSpec.rolling(path, BucketSpec.Scope.IP, perSecond, SECOND);
        Limit<NoParameters> limit =
                Limit.with(List.of(bucket), Limit.fixed(Charge.of(Lane.READ, new Charge.Cost(path, 1))));
        return Endpoint.get("area.call", path, NoParameters.class, String.class)
                .limit(limit)
                .build();
    }

    @Test
    void ratesHoldForTheProductLinesThatTheyName() {
        assertThat(TABLE.rates("GET", "/v1/ticker")).containsExactly(new Rate(List.of(), 150, SECOND));
        assertThat(TABLE.rates("POST", "/v1/orders"))
                .containsExactly(
                        new Rate(List.of("linear", "option"), 10, SECOND),
                        new Rate(List.of("spot"), 20, Duration.ofMinutes(1)));
        assertThat(TABLE.rates("GET", "/v1/orders")).isEmpty();
        assertThat(TABLE.rates("GET", "/v1/nothing")).isEmpty();
    }

    @Test
    void rateMayBeCountedOverSeveralUnitsAndSpeakOfOthersAside() {
        EndpointTable table = EndpointTable.parse("""
                area,tier,method,path,auth,limit
                trade,1,GET,/v1/assets,sign,1/10s UID
                trade,1,GET,/v1/fills,sign,10/s UID (copy traders 1/s)
                """);
        assertThat(table.rates("GET", "/v1/assets")).containsExactly(new Rate(List.of(), 1, Duration.ofSeconds(10)));
        assertThat(table.rates("GET", "/v1/fills")).containsExactly(new Rate(List.of(), 10, SECOND));
    }

    @Test
    void anAreaCountsWhatIsTypedAndTested() {
        Endpoint<NoParameters, String> ticker = endpoint("/v1/ticker");
        assertThat(TABLE.areas(List.of(ticker), Set.of()))
                .containsExactly(new Area("market", 1, 1, 0), new Area("trade", 2, 0, 0));
        assertThat(TABLE.areas(List.of(ticker), Set.of("area.call"))).contains(new Area("market", 1, 1, 1));
    }
}
