package dev.exchangekit.bithumb;

import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.testing.WalkContract;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

class HistoriesTest extends WalkContract {
    @Override
    protected List<Endpoint<?, ?>> endpoints() {
        return BithumbEndpoints.all();
    }

    @Override
    protected Class<?> client() {
        return BithumbClient.class;
    }

    @Override
    protected Class<?> asyncClient() {
        return BithumbAsyncClient.class;
    }

    /** A page that is not full is the last. */
    @Override
    protected String parameters() {
        return "\"limit\":" + PAGE;
    }

    @Override
    protected Map<String, Duration> windows() {
        return Map.of();
    }

    @Override
    protected Set<String> newestFirst() {
        return Set.of();
    }

    @Override
    protected Set<String> cursorsAlone() {
        return Set.of();
    }
}
