package dev.exchangekit.bithumb;

import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.testing.WalkContract;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
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

    /** Pages of numbered lists are full at their limit. */
    @Override
    protected String parameters() {
        return "\"market\":\"KRW-BTC\",\"unit\":\"60\",\"limit\":" + PAGE;
    }

    @Override
    protected String from(Instant start) {
        return "\"start_time\":" + start.toEpochMilli();
    }

    /** The second after it, by the clock in Korea, for those who are asked for what is before. */
    @Override
    protected String to(Instant end) {
        return "\"end_time\":" + end.toEpochMilli() + ",\"to\":\""
                + LocalDateTime.ofInstant(end.plusSeconds(1), ZoneOffset.ofHours(9)) + "\"";
    }

    @Override
    protected Map<String, Duration> windows() {
        return Map.of("orders.orderHistory", Duration.ofDays(7));
    }

    @Override
    protected Set<String> newestFirst() {
        return Set.of("market.minuteCandles", "market.dayCandles", "market.weekCandles", "market.monthCandles");
    }

    @Override
    protected Set<String> cursorsAlone() {
        return Set.of();
    }
}
