package dev.exchangekit.bitget;

import dev.exchangekit.bitget.common.CommonEndpoints;
import dev.exchangekit.bitget.futures.FuturesEndpoints;
import dev.exchangekit.bitget.futuresmarket.FuturesMarketEndpoints;
import dev.exchangekit.bitget.futuresplan.FuturesPlansEndpoints;
import dev.exchangekit.bitget.futurestrade.FuturesTradeEndpoints;
import dev.exchangekit.bitget.spot.SpotEndpoints;
import dev.exchangekit.bitget.spotplan.SpotPlansEndpoints;
import dev.exchangekit.bitget.spottrade.SpotTradeEndpoints;
import dev.exchangekit.bitget.subaccount.SubAccountsEndpoints;
import dev.exchangekit.bitget.uta.account.UtaAccountEndpoints;
import dev.exchangekit.bitget.uta.market.UtaMarketEndpoints;
import dev.exchangekit.bitget.uta.position.UtaPositionsEndpoints;
import dev.exchangekit.bitget.uta.strategy.UtaStrategiesEndpoints;
import dev.exchangekit.bitget.uta.subaccount.UtaSubAccountsEndpoints;
import dev.exchangekit.bitget.uta.trade.UtaTradeEndpoints;
import dev.exchangekit.bitget.uta.wallet.UtaWalletEndpoints;
import dev.exchangekit.bitget.wallet.WalletEndpoints;
import dev.exchangekit.core.spi.Endpoint;
import java.util.List;
import java.util.stream.Stream;

/** Every endpoint of Bitget that this SDK knows. */
public final class BitgetEndpoints {
    private static final List<Endpoint<?, ?>> ALL = Stream.of(
                    CommonEndpoints.all(),
                    SpotEndpoints.all(),
                    SpotTradeEndpoints.all(),
                    SpotPlansEndpoints.all(),
                    WalletEndpoints.all(),
                    FuturesMarketEndpoints.all(),
                    FuturesEndpoints.all(),
                    FuturesTradeEndpoints.all(),
                    FuturesPlansEndpoints.all(),
                    SubAccountsEndpoints.all(),
                    UtaMarketEndpoints.all(),
                    UtaAccountEndpoints.all(),
                    UtaTradeEndpoints.all(),
                    UtaStrategiesEndpoints.all(),
                    UtaPositionsEndpoints.all(),
                    UtaWalletEndpoints.all(),
                    UtaSubAccountsEndpoints.all())
            .flatMap(List::stream)
            .toList();

    private BitgetEndpoints() {}

    /** All endpoints, area by area. */
    public static List<Endpoint<?, ?>> all() {
        return ALL;
    }
}
