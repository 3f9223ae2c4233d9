package dev.exchangekit.bithumb.internal;

import dev.exchangekit.core.error.InvalidRequestException;
import dev.exchangekit.core.spi.Endpoint;
import java.util.List;
import java.util.Optional;

/**
 * The paths of Bithumb's API 1.2, which takes other keys and another signature, and what answers the same in 2.x. Mixing
 * the two is refused before anything is sent, for Bithumb answers it with no more than a status.
 */
final class LegacyPaths {
    /** A path of 1.2, or how several begin, and the call of 2.x. */
    private record Counterpart(String path, String call) {}

    private static final List<String> ROOTS = List.of("/public/", "/info/", "/trade/");

    private static final List<Counterpart> COUNTERPARTS = List.of(
            new Counterpart("/public/ticker", "GET /v1/ticker"),
            new Counterpart("/public/orderbook", "GET /v1/orderbook"),
            new Counterpart("/public/transaction_history", "GET /v1/trades/ticks"),
            new Counterpart("/public/candlestick", "GET /v1/candles/minutes/{unit} or GET /v1/candles/days"),
            new Counterpart("/public/network-info", "GET /v1/status/wallet"),
            new Counterpart("/public/assetsstatus", "GET /v1/status/wallet"),
            new Counterpart("/public/withdraw/minimum", "GET /v2/fee/inout/{currency}"),
            new Counterpart("/info/account", "GET /v1/orders/chance"),
            new Counterpart("/info/balance", "GET /v1/accounts"),
            new Counterpart("/info/wallet_address", "GET /v1/deposits/coin_address"),
            new Counterpart("/info/ticker", "GET /v1/ticker"),
            new Counterpart("/info/orders", "GET /v2/orders/pending"),
            new Counterpart("/info/order_detail", "GET /v1/order"),
            new Counterpart("/info/user_transactions", "GET /v2/orders/history"),
            new Counterpart("/trade/place", "POST /v2/orders"),
            new Counterpart("/trade/market_buy", "POST /v2/orders"),
            new Counterpart("/trade/market_sell", "POST /v2/orders"),
            new Counterpart("/trade/cancel", "DELETE /v2/order"),
            new Counterpart("/trade/btc_withdrawal", "POST /v1/withdraws/coin"),
            new Counterpart("/trade/krw_withdrawal", "POST /v1/withdraws/krw"),
            new Counterpart("/trade/krw_deposit", "POST /v1/deposits/krw"));

    private LegacyPaths() {}

    /**
     * Lets endpoints of 2.x pass.
     *
     * @throws InvalidRequestException for a path of 1.2, naming what answers the same in 2.x
     */
    static void refuse(Endpoint<?, ?> endpoint) {
        String path = endpoint.path();
        if (ROOTS.stream().anyMatch(path::startsWith)) {
            throw new InvalidRequestException(
                    "path",
                    path,
                    "it belongs to Bithumb's API 1.2, and this client speaks API 2.x, whose paths begin with /v1 or /v2"
                            + counterpart(path)
                                    .map(call -> ": there it is " + call)
                                    .orElse(" and which has no counterpart"));
        }
    }

    private static Optional<String> counterpart(String path) {
        return COUNTERPARTS.stream()
                .filter(counterpart -> path.equals(counterpart.path()) || path.startsWith(counterpart.path() + "/"))
                .findFirst()
                .map(Counterpart::call);
    }
}
