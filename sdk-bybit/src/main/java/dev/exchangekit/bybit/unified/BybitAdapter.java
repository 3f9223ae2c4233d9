package dev.exchangekit.bybit.unified;

import dev.exchangekit.bybit.internal.BybitProfile;
import dev.exchangekit.bybit.trade.TradeEndpoints;
import dev.exchangekit.core.exchange.Feature;
import dev.exchangekit.core.exchange.Instruments;
import dev.exchangekit.core.model.AmendRequest;
import dev.exchangekit.core.model.AmendResult;
import dev.exchangekit.core.model.Balance;
import dev.exchangekit.core.model.CancelResult;
import dev.exchangekit.core.model.Candle;
import dev.exchangekit.core.model.CandleInterval;
import dev.exchangekit.core.model.Deposit;
import dev.exchangekit.core.model.DepositAddress;
import dev.exchangekit.core.model.FeeRate;
import dev.exchangekit.core.model.Fill;
import dev.exchangekit.core.model.FundingRate;
import dev.exchangekit.core.model.HistoryPage;
import dev.exchangekit.core.model.HistoryWindow;
import dev.exchangekit.core.model.Instrument;
import dev.exchangekit.core.model.MarginMode;
import dev.exchangekit.core.model.Order;
import dev.exchangekit.core.model.OrderAck;
import dev.exchangekit.core.model.OrderBookSnapshot;
import dev.exchangekit.core.model.OrderRef;
import dev.exchangekit.core.model.OrderRequest;
import dev.exchangekit.core.model.PlaceResult;
import dev.exchangekit.core.model.Position;
import dev.exchangekit.core.model.PositionMode;
import dev.exchangekit.core.model.PublicTrade;
import dev.exchangekit.core.model.RecoveredOrder;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.model.Ticker;
import dev.exchangekit.core.model.TransferAck;
import dev.exchangekit.core.model.TransferRequest;
import dev.exchangekit.core.model.WithdrawAck;
import dev.exchangekit.core.model.WithdrawRequest;
import dev.exchangekit.core.model.Withdrawal;
import dev.exchangekit.core.order.ClientOrderIds;
import dev.exchangekit.core.spi.ExchangeAdapter;
import dev.exchangekit.core.spi.OrderFates;
import dev.exchangekit.core.spi.Plan;
import dev.exchangekit.core.spi.RestPipeline;
import dev.exchangekit.core.spi.Settlement;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All markets of a unified trading account at Bybit - spot, linear, inverse and option - in unified words. */
public final class BybitAdapter implements ExchangeAdapter {
    static final String NAME = BybitProfile.NAME;

    private final RestPipeline pipeline;
    private final MarketPlans market;
    private final OrderReads orders;
    private final OrderFates fates;
    private final PlacePlans places;
    private final TrailingPlans trails;
    private final ChangePlans changes;
    private final PositionPlans positions;
    private final AccountPlans account;
    private final FundPlans funds;

    public BybitAdapter(RestPipeline pipeline, Instruments instruments, ClientOrderIds ids) {
        Symbols symbols = new Symbols(instruments);
        this.pipeline = pipeline;
        this.market = new MarketPlans(symbols, pipeline::exchangeTime);
        this.orders = new OrderReads(symbols, pipeline::exchangeTime);
        this.fates = new OrderFates(NAME, orders::order, Settlement.by(pipeline));
        this.places = new PlacePlans(symbols, fates, ids);
        this.trails = new TrailingPlans(symbols);
        this.changes = new ChangePlans(symbols, fates);
        this.positions = new PositionPlans(symbols);
        this.account = new AccountPlans(symbols);
        this.funds = new FundPlans(pipeline::exchangeTime);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Feature> features() {
        return Features.ALL;
    }

    @Override
    public boolean supports(Feature feature, Symbol symbol) {
        return Features.supports(feature, symbol);
    }

    @Override
    public void halt(String reason) {
        pipeline.halt(reason);
    }

    @Override
    public void resume() {
        pipeline.resume();
    }

    @Override
    public Plan<?> connect() {
        return serverTime();
    }

    @Override
    public Plan<Instant> serverTime() {
        return market.serverTime();
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
        return market.candles(symbol, interval, window);
    }

    @Override
    public int candlesPerCall() {
        return MarketPlans.MOST_CANDLES;
    }

    @Override
    public Plan<FundingRate> fundingRate(Symbol symbol) {
        return market.fundingRate(symbol);
    }

    @Override
    public Plan<HistoryPage<FundingRate>> fundingHistory(Symbol symbol, HistoryWindow window) {
        return market.fundingHistory(symbol, window);
    }

    @Override
    public Plan<OrderAck> place(Instrument instrument, OrderRequest order) {
        return order.trailingStop().isPresent() ? trails.place(order) : places.place(order);
    }

    @Override
    public Plan<List<PlaceResult>> placeMany(List<Instrument> instruments, List<OrderRequest> requests) {
        return places.placeMany(requests);
    }

    @Override
    public Plan<AmendResult> amend(Instrument instrument, AmendRequest change) {
        return changes.amend(change);
    }

    @Override
    public Plan<CancelResult> cancel(OrderRef order) {
        return changes.cancel(order);
    }

    @Override
    public Plan<List<CancelResult>> cancelMany(List<OrderRef> refs) {
        return changes.cancelMany(refs);
    }

    @Override
    public Plan<List<OrderRef>> cancelAll(Symbol symbol) {
        return changes.cancelAll(symbol);
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
        return fates.recover(symbol, clientOrderId, TradeEndpoints.OPEN_ORDERS);
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
    public Plan<List<FeeRate>> feeRates() {
        return account.feeRates();
    }

    @Override
    public Plan<List<Position>> positions() {
        return positions.positions();
    }

    @Override
    public Plan<List<Position>> positions(Symbol symbol) {
        return positions.positions(symbol);
    }

    @Override
    public Plan<?> setLeverage(Symbol symbol, BigDecimal leverage) {
        return positions.setLeverage(symbol, leverage);
    }

    @Override
    public Plan<?> setMarginMode(Symbol symbol, MarginMode mode) {
        return positions.setMarginMode(mode);
    }

    @Override
    public Plan<?> setPositionMode(Symbol symbol, PositionMode mode) {
        return positions.setPositionMode(symbol, mode);
    }

    @Override
    public Plan<DepositAddress> depositAddress(String asset, Optional<String> network) {
        return funds.depositAddress(asset, network);
    }

    @Override
    public Plan<HistoryPage<Deposit>> deposits(HistoryWindow window) {
        return funds.deposits(window);
    }

    @Override
    public Plan<HistoryPage<Withdrawal>> withdrawals(HistoryWindow window) {
        return funds.withdrawals(window);
    }

    @Override
    public Plan<WithdrawAck> withdraw(WithdrawRequest request) {
        return funds.withdraw(request);
    }

    @Override
    public Plan<TransferAck> transfer(TransferRequest request) {
        return funds.transfer(request);
    }
}
