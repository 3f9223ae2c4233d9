package dev.exchangekit.core.spi;

import dev.exchangekit.core.error.UnsupportedFeatureException;
import dev.exchangekit.core.exchange.Feature;
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
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an exchange module implements to be traded through the unified API: every operation once, as a plan over its own
 * endpoints. {@link UnifiedExchange} makes both views of it, checks orders against their instruments and refuses what
 * {@link #features} does not name, so an adapter only translates.
 *
 * <p>An operation that belongs to a feature is only called when the adapter supports it; its default is for adapters
 * that do not. Operations without a symbol are only called with the instruments loaded. Methods build plans and make no
 * call; they are called from any thread.
 */
public interface ExchangeAdapter {
    /** Display name of the exchange. */
    String name();

    /** All that the exchange can do for at least one instrument. */
    Set<Feature> features();

    /** Whether the exchange can do this with an instrument; narrower than {@link #features}, never wider. */
    default boolean supports(Feature feature, Symbol symbol) {
        return features().contains(feature);
    }

    /** Refuses new orders on the client that all views share; see {@code Exchange.halt}. */
    void halt(String reason);

    /** Takes new orders again. */
    void resume();

    /** Opens a connection and measures the clock. The instruments are loaded besides. */
    Plan<?> connect();

    /** For {@link Feature#SERVER_TIME}. */
    default Plan<Instant> serverTime() {
        throw unsupported(Feature.SERVER_TIME);
    }

    /** Every instrument, ones that do not trade included. An instrument that no symbol can name is left out. */
    Plan<List<Instrument>> instruments();

    Plan<Ticker> ticker(Symbol symbol);

    /** For {@link Feature#ALL_TICKERS}. */
    default Plan<List<Ticker>> tickers() {
        throw unsupported(Feature.ALL_TICKERS);
    }

    Plan<OrderBookSnapshot> orderBook(Symbol symbol, int depth);

    /** Newest first. */
    Plan<List<PublicTrade>> recentTrades(Symbol symbol, int limit);

    /** For {@link Feature#CANDLES}; oldest first. */
    default Plan<List<Candle>> candles(Symbol symbol, CandleInterval interval, HistoryWindow window) {
        throw unsupported(Feature.CANDLES);
    }

    /** How many candles one call returns at most. */
    default int candlesPerCall() {
        return 200;
    }

    /** For {@link Feature#FUNDING_RATES}: the rate of the next payment. */
    default Plan<FundingRate> fundingRate(Symbol symbol) {
        throw unsupported(Feature.FUNDING_RATES);
    }

    /** For {@link Feature#FUNDING_RATES}; newest first. */
    default Plan<HistoryPage<FundingRate>> fundingHistory(Symbol symbol, HistoryWindow window) {
        throw unsupported(Feature.FUNDING_RATES);
    }

    /** Places an order that fits its instrument. */
    Plan<OrderAck> place(Instrument instrument, OrderRequest order);

    /**
     * For {@link Feature#PLACE_MANY}: one result per order, in their order.
     *
     * @param instruments of the orders, by position
     */
    default Plan<List<PlaceResult>> placeMany(List<Instrument> instruments, List<OrderRequest> orders) {
        throw unsupported(Feature.PLACE_MANY);
    }

    /** For {@link Feature#AMEND}: a change that fits its instrument. */
    default Plan<AmendResult> amend(Instrument instrument, AmendRequest change) {
        throw unsupported(Feature.AMEND);
    }

    /** Must work without instruments: a cancel always gets through. */
    Plan<CancelResult> cancel(OrderRef order);

    /** For {@link Feature#CANCEL_MANY}: one result per order, in their order. */
    default Plan<List<CancelResult>> cancelMany(List<OrderRef> orders) {
        throw unsupported(Feature.CANCEL_MANY);
    }

    /** For {@link Feature#CANCEL_ALL}: conditional orders too; returns those that the exchange names. */
    default Plan<List<OrderRef>> cancelAll(Symbol symbol) {
        throw unsupported(Feature.CANCEL_ALL);
    }

    /** An order, open or ended, as far back as the exchange remembers. */
    Plan<Optional<Order>> order(OrderRef order);

    /** All of them, whatever the page size; conditional ones too. */
    Plan<List<Order>> openOrders(Symbol symbol);

    /** For {@link Feature#ALL_OPEN_ORDERS}. */
    default Plan<List<Order>> openOrders() {
        throw unsupported(Feature.ALL_OPEN_ORDERS);
    }

    /** For {@link Feature#ORDER_HISTORY}; newest first. */
    default Plan<HistoryPage<Order>> orderHistory(Symbol symbol, HistoryWindow window) {
        throw unsupported(Feature.ORDER_HISTORY);
    }

    /** For {@link Feature#FILLS}; newest first. */
    default Plan<HistoryPage<Fill>> fills(Symbol symbol, HistoryWindow window) {
        throw unsupported(Feature.FILLS);
    }

    /**
     * For {@link Feature#CLIENT_ORDER_IDS}: finds out what became of an order whose answer was lost. By default it
     * looks once, and finding nothing proves nothing; see {@link RestPipeline#settle} and {@link Plan#awaiting} for
     * more.
     */
    default Plan<RecoveredOrder> recover(Symbol symbol, String clientOrderId) {
        return order(OrderRef.ofClientId(symbol, clientOrderId))
                .map(found -> found.map(order -> RecoveredOrder.found(clientOrderId, order))
                        .orElseGet(() -> RecoveredOrder.unknown(symbol, clientOrderId)));
    }

    Plan<List<Balance>> balances();

    /** For {@link Feature#FEE_RATES}. */
    default Plan<FeeRate> feeRate(Symbol symbol) {
        throw unsupported(Feature.FEE_RATES);
    }

    /** For {@link Feature#ALL_FEE_RATES}. */
    default Plan<List<FeeRate>> feeRates() {
        throw unsupported(Feature.ALL_FEE_RATES);
    }

    /** For {@link Feature#DEPOSIT_ADDRESSES}. */
    default Plan<DepositAddress> depositAddress(String asset, Optional<String> network) {
        throw unsupported(Feature.DEPOSIT_ADDRESSES);
    }

    /** For {@link Feature#DEPOSITS}; newest first. */
    default Plan<HistoryPage<Deposit>> deposits(HistoryWindow window) {
        throw unsupported(Feature.DEPOSITS);
    }

    /** For {@link Feature#WITHDRAWALS}; newest first. */
    default Plan<HistoryPage<Withdrawal>> withdrawals(HistoryWindow window) {
        throw unsupported(Feature.WITHDRAWALS);
    }

    /** For {@link Feature#WITHDRAW}; never sent twice. */
    default Plan<WithdrawAck> withdraw(WithdrawRequest request) {
        throw unsupported(Feature.WITHDRAW);
    }

    /** For {@link Feature#TRANSFERS}; never sent twice. */
    default Plan<TransferAck> transfer(TransferRequest request) {
        throw unsupported(Feature.TRANSFERS);
    }

    /** For {@link Feature#POSITIONS}: only those with a quantity. */
    default Plan<List<Position>> positions() {
        throw unsupported(Feature.POSITIONS);
    }

    /** For {@link Feature#POSITIONS}: only those with a quantity. */
    default Plan<List<Position>> positions(Symbol symbol) {
        throw unsupported(Feature.POSITIONS);
    }

    /** For {@link Feature#LEVERAGE}; that it is set already is no failure. */
    default Plan<?> setLeverage(Symbol symbol, BigDecimal leverage) {
        throw unsupported(Feature.LEVERAGE);
    }

    /** For {@link Feature#MARGIN_MODE}; that it is set already is no failure. */
    default Plan<?> setMarginMode(Symbol symbol, MarginMode mode) {
        throw unsupported(Feature.MARGIN_MODE);
    }

    /** For {@link Feature#HEDGE_MODE}; that it is set already is no failure. */
    default Plan<?> setPositionMode(Symbol symbol, PositionMode mode) {
        throw unsupported(Feature.HEDGE_MODE);
    }

    private UnsupportedFeatureException unsupported(Feature feature) {
        return new UnsupportedFeatureException(name(), feature);
    }
}
