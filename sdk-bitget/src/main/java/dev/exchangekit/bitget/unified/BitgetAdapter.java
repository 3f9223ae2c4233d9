package dev.exchangekit.bitget.unified;

import dev.exchangekit.bitget.AccountMode;
import dev.exchangekit.bitget.internal.BitgetProfile;
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
import dev.exchangekit.core.spi.Plan;
import dev.exchangekit.core.spi.RestPipeline;
import dev.exchangekit.core.spi.Settlement;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Spot and futures of a classic or a unified account at Bitget, in unified words. */
public final class BitgetAdapter implements ExchangeAdapter {
    static final String NAME = BitgetProfile.NAME;

    private final RestPipeline pipeline;
    private final Features features;
    private final MarketPlans market;
    private final OrderPlans trading;
    private final AccountPlans account;
    private final FundPlans funds;
    private final PositionPlans positions;

    public BitgetAdapter(RestPipeline pipeline, AccountMode mode, Instruments instruments, ClientOrderIds ids) {
        Symbols symbols = new Symbols(instruments, new Names(mode));
        AccountSide side = AccountSide.of(mode, symbols, pipeline::exchangeTime, ids, Settlement.by(pipeline));
        this.pipeline = pipeline;
        this.features = new Features(mode);
        this.market = new MarketPlans(mode, symbols, pipeline::exchangeTime);
        this.trading = side.orders();
        this.account = side.account();
        this.funds = side.funds();
        this.positions = side.positions();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Feature> features() {
        return features.all();
    }

    @Override
    public boolean supports(Feature feature, Symbol symbol) {
        return features.supports(feature, symbol);
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
        return CandlePlans.MOST;
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
        return trading.place(instrument, order);
    }

    @Override
    public Plan<List<PlaceResult>> placeMany(List<Instrument> instruments, List<OrderRequest> orders) {
        return trading.placeMany(instruments, orders);
    }

    @Override
    public Plan<AmendResult> amend(Instrument instrument, AmendRequest change) {
        return trading.amend(instrument, change);
    }

    @Override
    public Plan<CancelResult> cancel(OrderRef order) {
        return trading.cancel(order);
    }

    @Override
    public Plan<List<CancelResult>> cancelMany(List<OrderRef> orders) {
        return trading.cancelMany(orders);
    }

    @Override
    public Plan<List<OrderRef>> cancelAll(Symbol symbol) {
        return trading.cancelAll(symbol);
    }

    @Override
    public Plan<Optional<Order>> order(OrderRef order) {
        return trading.order(order);
    }

    @Override
    public Plan<List<Order>> openOrders(Symbol symbol) {
        return trading.openOrders(symbol);
    }

    @Override
    public Plan<List<Order>> openOrders() {
        return trading.openOrders();
    }

    @Override
    public Plan<HistoryPage<Order>> orderHistory(Symbol symbol, HistoryWindow window) {
        return trading.orderHistory(symbol, window);
    }

    @Override
    public Plan<HistoryPage<Fill>> fills(Symbol symbol, HistoryWindow window) {
        return trading.fills(symbol, window);
    }

    @Override
    public Plan<RecoveredOrder> recover(Symbol symbol, String clientOrderId) {
        return trading.recover(symbol, clientOrderId);
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
        return positions.setMarginMode(symbol, mode);
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
