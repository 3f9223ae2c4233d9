package dev.exchangekit.core.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.pipeline.ToyExchange.Text;
import dev.exchangekit.core.testing.Threads;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ConnectionsTest extends PipelineTest {
    private static final int CALLS_PER_VIEW = 20;

    @Test
    void thereAreNeverMoreThanCallsInFlight() throws Exception {
        open(config -> config.timeSource(Optional.empty()));
        List<CompletableFuture<?>> calls = new ArrayList<>();
        for (int i = 0; i < CALLS_PER_VIEW; i++) {
            Text text = new Text(Integer.toString(i));
            calls.add(client().async().call(ToyExchange.OPEN, text, RequestOptions.DEFAULT));
            calls.add(Threads.start(() -> client().call(ToyExchange.OPEN, text, RequestOptions.DEFAULT)));
        }
        for (CompletableFuture<?> call : calls) {
            join(call);
        }
        assertThat(server().requests("/open"))
                .hasSize(2 * CALLS_PER_VIEW)
                .allSatisfy(request -> assertThat(request.connection()).isLessThanOrEqualTo(IN_FLIGHT));
    }
}
