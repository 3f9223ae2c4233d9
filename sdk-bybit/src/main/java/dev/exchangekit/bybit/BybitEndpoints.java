package dev.exchangekit.bybit;

import dev.exchangekit.bybit.account.AccountEndpoints;
import dev.exchangekit.bybit.asset.AssetEndpoints;
import dev.exchangekit.bybit.market.MarketEndpoints;
import dev.exchangekit.bybit.platform.PlatformEndpoints;
import dev.exchangekit.bybit.position.PositionEndpoints;
import dev.exchangekit.bybit.spotmargin.SpotMarginEndpoints;
import dev.exchangekit.bybit.trade.TradeEndpoints;
import dev.exchangekit.bybit.user.UserEndpoints;
import dev.exchangekit.core.spi.Endpoint;
import java.util.List;
import java.util.stream.Stream;

/** Every endpoint of Bybit that this SDK knows. */
public final class BybitEndpoints {
    private static final List<Endpoint<?, ?>> ALL = Stream.of(
                    MarketEndpoints.all(),
                    TradeEndpoints.all(),
                    PositionEndpoints.all(),
                    AccountEndpoints.all(),
                    SpotMarginEndpoints.all(),
                    AssetEndpoints.all(),
                    UserEndpoints.all(),
                    PlatformEndpoints.all())
            .flatMap(List::stream)
            .toList();

    private BybitEndpoints() {}

    /** All endpoints, area by area. */
    public static List<Endpoint<?, ?>> all() {
        return ALL;
    }
}
