package dev.exchangekit.bitget;

import dev.exchangekit.bitget.common.CommonEndpoints;
import dev.exchangekit.bitget.spot.SpotEndpoints;
import dev.exchangekit.core.spi.Endpoint;
import java.util.List;
import java.util.stream.Stream;

/** Every endpoint of Bitget that this SDK knows. */
public final class BitgetEndpoints {
    private static final List<Endpoint<?, ?>> ALL = Stream.of(CommonEndpoints.all(), SpotEndpoints.all())
            .flatMap(List::stream)
            .toList();

    private BitgetEndpoints() {}

    /** All endpoints, area by area. */
    public static List<Endpoint<?, ?>> all() {
        return ALL;
    }
}
