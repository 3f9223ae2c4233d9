package dev.exchangekit.bybit.sim;

import dev.exchangekit.bybit.BybitClient;
import dev.exchangekit.bybit.BybitEnvironment;
import dev.exchangekit.bybit.Category;
import dev.exchangekit.bybit.Side;
import dev.exchangekit.bybit.account.CoinBalance;
import dev.exchangekit.bybit.account.WalletBalanceRequest;
import dev.exchangekit.bybit.position.Position;
import dev.exchangekit.bybit.position.PositionsRequest;
import dev.exchangekit.bybit.position.TradingStopRequest;
import dev.exchangekit.bybit.trade.CancelOrderRequest;
import dev.exchangekit.bybit.trade.OpenOrdersRequest;
import dev.exchangekit.bybit.trade.Order;
import dev.exchangekit.bybit.trade.OrderFilter;
import dev.exchangekit.bybit.trade.OrderHistoryRequest;
import dev.exchangekit.bybit.trade.OrderType;
import dev.exchangekit.bybit.trade.PlaceOrderRequest;
import dev.exchangekit.bybit.trade.PositionIndex;
import dev.exchangekit.bybit.trade.StopOrderType;
import dev.exchangekit.bybit.trade.TpslMode;
import dev.exchangekit.bybit.trade.TradeApi;
import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.sim.SimMarket;
import dev.exchangekit.core.sim.SimSymbol;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** A typed client and the simulator it trades one symbol on, where prices move only when told to. */
final class TypedOrders implements AutoCloseable {
    final Category category;
    final String symbol;
    final BybitSimulator bybit = BybitSimulator.builder().rateLimits(false).start();
    final BybitClient client;

    TypedOrders(Category category, String symbol) {
        this.category = category;
        this.symbol = symbol;
        client = BybitClient.create(config -> config.environment(BybitEnvironment.custom(bybit.uri()))
                .credentials(Credentials.of(bybit.apiKey(), bybit.secret())));
    }

    TradeApi trade() {
        return client.trade();
    }

    /** Places an order that {@code more} completes and returns its id. */
    String place(Side side, OrderType type, String quantity, UnaryOperator<PlaceOrderRequest.Builder> more) {
        PlaceOrderRequest.Builder order = PlaceOrderRequest.builder()
                .category(category)
                .symbol(symbol)
                .side(side)
                .orderType(type)
                .quantity(new BigDecimal(quantity));
        return trade().placeOrder(more.apply(order).build()).orderId();
    }

    String market(Side side, String quantity) {
        return place(side, OrderType.MARKET, quantity, order -> order);
    }

    void cancel(String orderId, OrderFilter filter) {
        trade().cancelOrder(CancelOrderRequest.builder()
                .category(category)
                .symbol(symbol)
                .orderId(orderId)
                .orderFilter(filter)
                .build());
    }

    List<Order> open() {
        return trade().openOrders(openRequest().build()).items();
    }

    List<Order> open(OrderFilter filter) {
        return trade().openOrders(openRequest().orderFilter(filter).build()).items();
    }

    /** Returns the one open order of a kind. */
    Order open(StopOrderType kind) {
        return open().stream()
                .filter(order -> order.stopOrderType().filter(kind::equals).isPresent())
                .reduce((a, b) -> {
                    throw new AssertionError("Two orders are " + kind);
                })
                .orElseThrow();
    }

    private OpenOrdersRequest.Builder openRequest() {
        return OpenOrdersRequest.builder().category(category).symbol(symbol);
    }

    /** Returns an order, open or over. */
    Order order(String orderId) {
        return trade().openOrders(openRequest().orderId(orderId).build())
                .items()
                .get(0);
    }

    List<Order> history(OrderFilter filter) {
        return trade().orderHistory(OrderHistoryRequest.builder()
                        .category(category)
                        .symbol(symbol)
                        .orderFilter(filter)
                        .build())
                .items();
    }

    Position position() {
        return client.position()
                .positions(PositionsRequest.builder()
                        .category(category)
                        .symbol(symbol)
                        .build())
                .items()
                .get(0);
    }

    void tradingStop(TpslMode mode, UnaryOperator<TradingStopRequest.Builder> more) {
        TradingStopRequest.Builder stop = TradingStopRequest.builder()
                .category(category)
                .symbol(symbol)
                .tpslMode(mode)
                .positionIndex(PositionIndex.ONE_WAY);
        client.position().setTradingStop(more.apply(stop).build());
    }

    CoinBalance coin(String coin) {
        return client.account()
                .walletBalance(WalletBalanceRequest.builder().addCoins(coin).build())
                .items()
                .get(0)
                .coins()
                .get(0);
    }

    SimSymbol simSymbol() {
        return new SimSymbol(SimMarket.valueOf(category.wire().toUpperCase(Locale.ROOT)), symbol);
    }

    /** Moves the market to a price, trading on the way. */
    void moveTo(String price) {
        bybit.marketMaker().moveTo(simSymbol(), new BigDecimal(price));
    }

    @Override
    public void close() {
        client.close();
        bybit.close();
    }
}
