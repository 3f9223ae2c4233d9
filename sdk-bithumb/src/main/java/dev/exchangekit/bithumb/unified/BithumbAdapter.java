package dev.exchangekit.bithumb.unified;

import dev.exchangekit.bithumb.market.MarketEndpoints;
import dev.exchangekit.bithumb.market.TickersRequest;
import dev.exchangekit.core.exchange.Feature;
import dev.exchangekit.core.exchange.Instruments;
import dev.exchangekit.core.model.Balance;
import dev.exchangekit.core.model.CancelResult;
import dev.exchangekit.core.model.Candle;
import dev.exchangekit.core.model.CandleInterval;
import dev.exchangekit.core.model.Deposit;
import dev.exchangekit.core.model.DepositAddress;
import dev.exchangekit.core.model.FeeRate;
import dev.exchangekit.core.model.Fill;
import dev.exchangekit.core.model.HistoryPage;
import dev.exchangekit.core.model.HistoryWindow;
import dev.exchangekit.core.model.Instrument;
import dev.exchangekit.core.model.Order;
import dev.exchangekit.core.model.OrderAck;
import dev.exchangekit.core.model.OrderBookSnapshot;
import dev.exchangekit.core.model.OrderRef;
import dev.exchangekit.core.model.OrderRequest;
import dev.exchangekit.core.model.PlaceResult;
import dev.exchangekit.core.model.PublicTrade;
import dev.exchangekit.core.model.RecoveredOrder;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.model.Ticker;
import dev.exchangekit.core.model.WithdrawAck;
import dev.exchangekit.core.model.WithdrawRequest;
import dev.exchangekit.core.model.Withdrawal;
import dev.exchangekit.core.order.ClientOrderIds;
import dev.exchangekit.core.spi.ExchangeAdapter;
import dev.exchangekit.core.spi.Plan;
import dev.exchangekit.core.spi.RestPipeline;
import dev.exchangekit.core.spi.Settlement;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Bithumb's spot markets, in unified words. */
public final class BithumbAdapter implements ExchangeAdapter {
    public static final String NAME = "Bithumb";

    private static final Symbol BTC = Symbol.spot("BTC", "KRW");
    private static final Set<Feature> FEATURES = Collections.unmodifiableSet(EnumSet.of(
            Feature.SPOT,
            Feature.ALL_TICKERS,
            Feature.CANDLES,
            Feature.CLIENT_ORDER_IDS,
            Feature.MARKET_BUY_BY_QUOTE_AMOUNT,
            Feature.MARKET_SELL_BY_QUANTITY,
            Feature.IMMEDIATE_OR_CANCEL,
            Feature.FILL_OR_KILL,
            Feature.POST_ONLY,
            Feature.PLACE_MANY,
            Feature.CANCEL_MANY,
            Feature.CANCEL_ALL,
            Feature.ALL_OPEN_ORDERS,
            Feature.ORDER_HISTORY,
            Feature.FILLS,
            Feature.FEE_RATES,
            Feature.DEPOSIT_ADDRESSES,
            Feature.DEPOSITS,
            Feature.WITHDRAWALS,
            Feature.WITHDRAW));
    private static final Set<Feature> OF_KRW_ALONE = Collections.unmodifiableSet(
            EnumSet.of(Feature.IMMEDIATE_OR_CANCEL, Feature.FILL_OR_KILL, Feature.POST_ONLY));

    private final RestPipeline pipeline;
    private final boolean keyed;
    private final MarketLimits limits = new MarketLimits();
    private final MarketPlans market;
    private final CandlePlans candles;
    private final OrderPlans orders;
    private final AccountPlans account;

    /** @param keyed whether the client has a key */
    public BithumbAdapter(RestPipeline pipeline, boolean keyed, Instruments instruments, ClientOrderIds ids) {
        this.pipeline = pipeline;
        this.keyed = keyed;
        this.market = new MarketPlans(instruments, limits);
        this.candles = new CandlePlans(pipeline::exchangeTime);
        this.orders = new OrderPlans(pipeline::exchangeTime, ids, Settlement.by(pipeline));
        this.account = new AccountPlans(limits);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Feature> features() {
        return FEATURES;
    }

    @Override
    public boolean supports(Feature feature, Symbol symbol) {
        return FEATURES.contains(feature) && (symbol.quote().equals(BTC.quote()) || !OF_KRW_ALONE.contains(feature));
    }

    @Override
    public void halt(String reason) {
        pipeline.halt(reason);
    }

    @Override
    public void resume() {
        pipeline.resume();
    }

    /** With a key, reads what the largest market takes; a key that may not is no reason to fail. */
    @Override
    public Plan<?> connect() {
        Plan<Optional<Object>> open = Plan.call(
                        MarketEndpoints.TICKERS,
                        TickersRequest.builder().addMarkets(Markets.of(BTC)).build())
                .map(Optional::of);
        return keyed ? limits.read(BTC).<Optional<Object>>map(Optional::of).rescue(failure -> Optional.of(open)) : open;
    }

    @Override
    public Plan<List<Instrument>> instruments() {
        return market.instruments();
    }

    @Override
    public Plan<Ticker> ticker(Symbol symbol) {
        return market.ticker(symbol);
    }

    @Override
    public Plan<List<Ticker>> tickers() {
        return market.tickers();
    }

    @Override
    public Plan<OrderBookSnapshot> orderBook(Symbol symbol, int depth) {
        return market.orderBook(symbol, depth);
    }

    @Override
    public Plan<List<PublicTrade>> recentTrades(Symbol symbol, int limit) {
        return market.recentTrades(symbol, limit);
    }

    @Override
    public Plan<List<Candle>> candles(Symbol symbol, CandleInterval interval, HistoryWindow window) {
        return candles.candles(symbol, interval, window);
    }

    @Override
    public int candlesPerCall() {
        return CandlePlans.MOST;
    }

    @Override
    public Plan<OrderAck> place(Instrument instrument, OrderRequest order) {
        return orders.place(order);
    }

    @Override
    public Plan<List<PlaceResult>> placeMany(List<Instrument> instruments, List<OrderRequest> requests) {
        return orders.placeMany(requests);
    }

    @Override
    public Plan<CancelResult> cancel(OrderRef order) {
        return orders.cancel(order);
    }

    @Override
    public Plan<List<CancelResult>> cancelMany(List<OrderRef> refs) {
        return orders.cancelMany(refs);
    }

    @Override
    public Plan<List<OrderRef>> cancelAll(Symbol symbol) {
        return orders.cancelAll(symbol);
    }

    @Override
    public Plan<Optional<Order>> order(OrderRef order) {
        return orders.order(order);
    }

    @Override
    public Plan<List<Order>> openOrders(Symbol symbol) {
        return orders.openOrders(symbol);
    }

    @Override
    public Plan<List<Order>> openOrders() {
        return orders.openOrders();
    }

    @Override
    public Plan<HistoryPage<Order>> orderHistory(Symbol symbol, HistoryWindow window) {
        return orders.orderHistory(symbol, window);
    }

    @Override
    public Plan<HistoryPage<Fill>> fills(Symbol symbol, HistoryWindow window) {
        return orders.fills(symbol, window);
    }

    @Override
    public Plan<RecoveredOrder> recover(Symbol symbol, String clientOrderId) {
        return orders.recover(symbol, clientOrderId);
    }

    @Override
    public Plan<List<Balance>> balances() {
        return account.balances();
    }

    @Override
    public Plan<FeeRate> feeRate(Symbol symbol) {
        return account.feeRate(symbol);
    }

    @Override
    public Plan<DepositAddress> depositAddress(String asset, Optional<String> network) {
        return account.depositAddress(asset, network);
    }

    @Override
    public Plan<HistoryPage<Deposit>> deposits(HistoryWindow window) {
        return account.deposits(window);
    }

    @Override
    public Plan<HistoryPage<Withdrawal>> withdrawals(HistoryWindow window) {
        return account.withdrawals(window);
    }

    @Override
    public Plan<WithdrawAck> withdraw(WithdrawRequest request) {
        return account.withdraw(request);
    }
}
