package dev.exchangekit.bybit;

import dev.exchangekit.bybit.account.AccountApi;
import dev.exchangekit.bybit.market.MarketApi;
import dev.exchangekit.bybit.position.PositionApi;
import dev.exchangekit.bybit.trade.TradeApi;
import dev.exchangekit.bybit.user.UserApi;
import dev.exchangekit.core.spi.Endpoint;
import java.util.List;
import java.util.stream.Stream;

/** Every endpoint of Bybit that this SDK knows. */
public final class BybitEndpoints {
    private static final List<Endpoint<?, ?>> ALL = Stream.of(
                    MarketApi.endpoints(),
                    TradeApi.endpoints(),
                    PositionApi.endpoints(),
                    AccountApi.endpoints(),
                    UserApi.endpoints())
            .flatMap(List::stream)
            .toList();

    private BybitEndpoints() {}

    /** All endpoints, area by area. */
    public static List<Endpoint<?, ?>> all() {
        return ALL;
    }
}
