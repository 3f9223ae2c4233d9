package dev.exchangekit.core.internal.unified;

import dev.exchangekit.core.error.InvalidRequestException;
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
import dev.exchangekit.core.model.MarkPrice;
import dev.exchangekit.core.model.OpenInterest;
import dev.exchangekit.core.model.Order;
import dev.exchangekit.core.model.OrderAck;
import dev.exchangekit.core.model.OrderBookSnapshot;
import dev.exchangekit.core.model.OrderRef;
import dev.exchangekit.core.model.OrderRequest;
import dev.exchangekit.core.model.OrderStatistics;
import dev.exchangekit.core.model.OrderType;
import dev.exchangekit.core.model.PlaceResult;
import dev.exchangekit.core.model.Position;
import dev.exchangekit.core.model.PositionMode;
import dev.exchangekit.core.model.PositionSide;
import dev.exchangekit.core.model.PublicTrade;
import dev.exchangekit.core.model.RecoveredOrder;
import dev.exchangekit.core.model.Side;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.model.Ticker;
import dev.exchangekit.core.model.TransferAck;
import dev.exchangekit.core.model.TransferRequest;
import dev.exchangekit.core.model.Trigger;
import dev.exchangekit.core.model.WithdrawAck;
import dev.exchangekit.core.model.WithdrawRequest;
import dev.exchangekit.core.model.Withdrawal;
import dev.exchangekit.core.spi.ExchangeAdapter;
import dev.exchangekit.core.spi.Plan;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The adapter's plans behind the checks that hold for every exchange. A method that throws has sent nothing, and both
 * views throw it where they are called.
 */
final class CheckedPlans {
    private final ExchangeAdapter adapter;
    private final InstrumentKeeper keeper;

    CheckedPlans(ExchangeAdapter adapter, InstrumentKeeper keeper) {
        this.adapter = adapter;
        this.keeper = keeper;
    }

    Plan<Void> warmUp() {
        return done(adapter.connect().then(connected -> keeper.load()));
    }

    Plan<Instant> serverTime() {
        need(Feature.SERVER_TIME);
        return adapter.serverTime();
    }

    Plan<List<Instrument>> instruments() {
        return keeper.load();
    }

    Plan<Instrument> instrument(Symbol symbol) {
        InstrumentCache cache = keeper.cache();
        Supplier<Instrument> known = () -> cache.find(symbol).orElseThrow(() -> cache.unknown(symbol));
        return cache.isFresh()
                ? Plan.of(symbol).map(s -> known.get())
                : keeper.load().map(all -> known.get());
    }

    Plan<Ticker> ticker(Symbol symbol) {
        needMarket(symbol);
        return adapter.ticker(symbol);
    }

    Plan<List<Ticker>> tickers() {
        need(Feature.ALL_TICKERS);
        return loaded(adapter::tickers);
    }

    Plan<Optional<BigDecimal>> price(Symbol symbol) {
        return ticker(symbol).map(Ticker::last);
    }

    Plan<OrderBookSnapshot> orderBook(Symbol symbol, int depth) {
        needMarket(symbol);
        atLeastOne("depth", depth);
        return adapter.orderBook(symbol, depth);
    }

    Plan<List<PublicTrade>> recentTrades(Symbol symbol, int limit) {
        needMarket(symbol);
        atLeastOne("limit", limit);
        return adapter.recentTrades(symbol, limit);
    }

    Plan<List<Candle>> candles(Symbol symbol, CandleInterval interval, HistoryWindow window) {
        need(Feature.CANDLES, symbol);
        return adapter.candles(symbol, interval, window);
    }

    int candlesPerCall() {
        return adapter.candlesPerCall();
    }

    Plan<FundingRate> fundingRate(Symbol symbol) {
        need(Feature.FUNDING_RATES, symbol);
        return adapter.fundingRate(symbol);
    }

    Plan<HistoryPage<FundingRate>> fundingHistory(Symbol symbol, HistoryWindow window) {
        need(Feature.FUNDING_RATES, symbol);
        return adapter.fundingHistory(symbol, window);
    }

    Plan<MarkPrice> markPrice(Symbol symbol) {
        need(Feature.MARK_PRICE, symbol);
        return adapter.ticker(symbol)
                .map(ticker -> MarkPrice.builder()
                        .symbol(symbol)
                        .markPrice(stated(ticker.markPrice(), Feature.MARK_PRICE, symbol))
                        .indexPrice(ticker.indexPrice())
                        .time(ticker.time())
                        .nativeModel(ticker.nativeModel())
                        .build());
    }

    Plan<OpenInterest> openInterest(Symbol symbol) {
        need(Feature.OPEN_INTEREST, symbol);
        return adapter.ticker(symbol)
                .map(ticker -> OpenInterest.builder()
                        .symbol(symbol)
                        .quantity(stated(ticker.openInterest(), Feature.OPEN_INTEREST, symbol))
                        .time(ticker.time())
                        .nativeModel(ticker.nativeModel())
                        .build());
    }

    Plan<OrderAck> place(OrderRequest order) {
        return adapter.place(fitting(order), order);
    }

    Plan<List<PlaceResult>> placeMany(List<OrderRequest> orders) {
        need(Feature.PLACE_MANY);
        List<OrderRequest> requests = notEmpty("orders", orders);
        List<Instrument> instruments = requests.stream().map(this::fitting).toList();
        requests.forEach(order -> need(Feature.PLACE_MANY, order.symbol()));
        return adapter.placeMany(instruments, requests).map(results -> {
            results.forEach(result -> result.failure().ifPresent(keeper::saw));
            return results;
        });
    }

    Plan<AmendResult> amend(AmendRequest change) {
        Symbol symbol = change.order().symbol();
        need(Feature.AMEND, symbol);
        Instrument instrument = keeper.cache().require(symbol);
        instrument.require(change);
        return adapter.amend(instrument, change);
    }

    Plan<CancelResult> cancel(OrderRef order) {
        needMarket(order.symbol());
        return adapter.cancel(order);
    }

    Plan<List<CancelResult>> cancelMany(List<OrderRef> orders) {
        need(Feature.CANCEL_MANY);
        List<OrderRef> refs = notEmpty("orders", orders);
        refs.forEach(order -> need(Feature.CANCEL_MANY, order.symbol()));
        return adapter.cancelMany(refs);
    }

    Plan<List<OrderRef>> cancelAll(Symbol symbol) {
        need(Feature.CANCEL_ALL, symbol);
        return adapter.cancelAll(symbol);
    }

    Plan<Optional<Order>> order(OrderRef order) {
        needMarket(order.symbol());
        return adapter.order(order);
    }

    Plan<List<Order>> openOrders(Symbol symbol) {
        needMarket(symbol);
        return adapter.openOrders(symbol);
    }

    Plan<List<Order>> openOrders() {
        need(Feature.ALL_OPEN_ORDERS);
        return loaded(adapter::openOrders);
    }

    Plan<OrderStatistics> openOrderStatistics(Symbol symbol) {
        return openOrders(symbol).map(OrderStatistics::of);
    }

    Plan<OrderStatistics> openOrderStatistics() {
        return openOrders().map(OrderStatistics::of);
    }

    Plan<HistoryPage<Order>> orderHistory(Symbol symbol, HistoryWindow window) {
        need(Feature.ORDER_HISTORY, symbol);
        return adapter.orderHistory(symbol, window);
    }

    Plan<HistoryPage<Fill>> fills(Symbol symbol, HistoryWindow window) {
        need(Feature.FILLS, symbol);
        return adapter.fills(symbol, window);
    }

    Plan<List<OrderAck>> closePosition(Symbol symbol) {
        return close(symbol, positions(symbol));
    }

    Plan<List<OrderAck>> closePosition(Symbol symbol, PositionSide side) {
        return close(
                symbol, positions(symbol).map(all -> ofSide(all, side).stream().toList()));
    }

    Plan<RecoveredOrder> recover(Symbol symbol, String clientOrderId) {
        need(Feature.CLIENT_ORDER_IDS, symbol);
        return adapter.recover(symbol, notBlank("clientOrderId", clientOrderId));
    }

    Plan<List<Balance>> balances() {
        return adapter.balances();
    }

    Plan<Optional<Balance>> balance(String asset) {
        String wanted = notBlank("asset", asset);
        return adapter.balances()
                .map(all -> all.stream().filter(b -> b.asset().equals(wanted)).findFirst());
    }

    Plan<FeeRate> feeRate(Symbol symbol) {
        need(Feature.FEE_RATES, symbol);
        return adapter.feeRate(symbol);
    }

    Plan<List<FeeRate>> feeRates() {
        need(Feature.ALL_FEE_RATES);
        return loaded(adapter::feeRates);
    }

    Plan<DepositAddress> depositAddress(String asset, Optional<String> network) {
        need(Feature.DEPOSIT_ADDRESSES);
        return adapter.depositAddress(notBlank("asset", asset), network);
    }

    Plan<HistoryPage<Deposit>> deposits(HistoryWindow window) {
        need(Feature.DEPOSITS);
        return adapter.deposits(window);
    }

    Plan<HistoryPage<Withdrawal>> withdrawals(HistoryWindow window) {
        need(Feature.WITHDRAWALS);
        return adapter.withdrawals(window);
    }

    Plan<WithdrawAck> withdraw(WithdrawRequest request) {
        need(Feature.WITHDRAW);
        return adapter.withdraw(request);
    }

    Plan<TransferAck> transfer(TransferRequest request) {
        need(Feature.TRANSFERS);
        return adapter.transfer(request);
    }

    Plan<List<Position>> positions() {
        need(Feature.POSITIONS);
        return loaded(adapter::positions);
    }

    Plan<List<Position>> positions(Symbol symbol) {
        need(Feature.POSITIONS, symbol);
        return adapter.positions(symbol);
    }

    Plan<Optional<Position>> position(Symbol symbol, PositionSide side) {
        return positions(symbol).map(all -> ofSide(all, side));
    }

    Plan<Void> setLeverage(Symbol symbol, BigDecimal leverage) {
        need(Feature.LEVERAGE, symbol);
        if (leverage.compareTo(BigDecimal.ONE) < 0) {
            throw new InvalidRequestException("leverage", leverage.toPlainString(), "must be at least 1");
        }
        keeper.cache().find(symbol).flatMap(Instrument::maxLeverage).ifPresent(max -> {
            if (leverage.compareTo(max) > 0) {
                throw new InvalidRequestException(
                        "leverage",
                        leverage.toPlainString(),
                        "above the maximum " + max.toPlainString() + " of " + symbol);
            }
        });
        return done(adapter.setLeverage(symbol, leverage));
    }

    Plan<Void> setMarginMode(Symbol symbol, MarginMode mode) {
        need(Feature.MARGIN_MODE, symbol);
        return done(adapter.setMarginMode(symbol, mode));
    }

    Plan<Void> setPositionMode(Symbol symbol, PositionMode mode) {
        need(Feature.HEDGE_MODE, symbol);
        return done(adapter.setPositionMode(symbol, mode));
    }

    boolean supports(Feature feature) {
        return adapter.features().contains(feature);
    }

    boolean supports(Feature feature, Symbol symbol) {
        return supports(marketOf(symbol)) && supports(feature) && adapter.supports(feature, symbol);
    }

    private void need(Feature feature) {
        if (!supports(feature)) {
            throw new UnsupportedFeatureException(adapter.name(), feature);
        }
    }

    private void need(Feature feature, Symbol symbol) {
        if (!supports(feature, symbol)) {
            needMarket(symbol);
            throw new UnsupportedFeatureException(adapter.name(), feature, symbol + alternative(feature, symbol));
        }
    }

    /** Market orders by one number may be had by the other. */
    private String alternative(Feature feature, Symbol symbol) {
        Optional<Feature> other = switch (feature) {
            case MARKET_BUY_BY_QUANTITY -> Optional.of(Feature.MARKET_BUY_BY_QUOTE_AMOUNT);
            case MARKET_BUY_BY_QUOTE_AMOUNT -> Optional.of(Feature.MARKET_BUY_BY_QUANTITY);
            case MARKET_SELL_BY_QUANTITY -> Optional.of(Feature.MARKET_SELL_BY_QUOTE_AMOUNT);
            case MARKET_SELL_BY_QUOTE_AMOUNT -> Optional.of(Feature.MARKET_SELL_BY_QUANTITY);
            default -> Optional.empty();
        };
        return other.filter(one -> supports(one, symbol))
                .map(one -> ", but " + one)
                .orElse("");
    }

    private void needMarket(Symbol symbol) {
        Feature market = marketOf(symbol);
        if (!supports(market)) {
            throw new UnsupportedFeatureException(adapter.name(), market, symbol.toString());
        }
    }

    private static Feature marketOf(Symbol symbol) {
        if (symbol.isSpot()) {
            return Feature.SPOT;
        }
        if (symbol.isOption()) {
            return Feature.OPTIONS;
        }
        if (symbol.isDated()) {
            return Feature.DATED_FUTURES;
        }
        return symbol.isInverse() ? Feature.INVERSE_PERPETUALS : Feature.LINEAR_PERPETUALS;
    }

    /** The instrument of an order that the exchange can do and that keeps to its filters. */
    private Instrument fitting(OrderRequest order) {
        Symbol symbol = order.symbol();
        needMarket(symbol);
        featuresOf(order).forEach(feature -> need(feature, symbol));
        Instrument instrument = keeper.cache().require(symbol);
        instrument.require(order);
        return instrument;
    }

    private static List<Feature> featuresOf(OrderRequest order) {
        List<Feature> features = new ArrayList<>();
        if (order.type().equals(OrderType.MARKET)) {
            boolean byQuote = order.quoteAmount().isPresent();
            if (order.side() == Side.BUY) {
                features.add(byQuote ? Feature.MARKET_BUY_BY_QUOTE_AMOUNT : Feature.MARKET_BUY_BY_QUANTITY);
            } else {
                features.add(byQuote ? Feature.MARKET_SELL_BY_QUOTE_AMOUNT : Feature.MARKET_SELL_BY_QUANTITY);
            }
        } else {
            switch (order.timeInForce().wire()) {
                case "IOC" -> features.add(Feature.IMMEDIATE_OR_CANCEL);
                case "FOK" -> features.add(Feature.FILL_OR_KILL);
                case "POST_ONLY" -> features.add(Feature.POST_ONLY);
                default -> {}
            }
        }
        order.trigger()
                .ifPresent(trigger -> features.add(
                        trigger.kind() == Trigger.Kind.STOP ? Feature.STOP_ORDERS : Feature.TAKE_PROFIT_ORDERS));
        if (order.trailingStop().isPresent()) {
            features.add(Feature.TRAILING_STOPS);
        }
        if (order.takeProfit().isPresent() || order.stopLoss().isPresent()) {
            features.add(Feature.ATTACHED_EXITS);
        }
        if (order.reduceOnly() && order.symbol().isContract()) {
            features.add(Feature.REDUCE_ONLY);
        }
        if (order.positionSide().isPresent() && order.symbol().isContract()) {
            features.add(Feature.HEDGE_MODE);
        }
        return features;
    }

    /** Plans that name instruments by the exchange's words need them; reads may fetch them, orders never do. */
    private <T> Plan<T> loaded(Supplier<Plan<T>> plan) {
        return keeper.cache().isLoaded() ? plan.get() : keeper.load().then(all -> plan.get());
    }

    private Plan<List<OrderAck>> close(Symbol symbol, Plan<List<Position>> positions) {
        need(Feature.REDUCE_ONLY, symbol);
        Instrument instrument = keeper.cache().require(symbol);
        return positions.then(open -> inOrder(
                open.stream()
                        .flatMap(position -> exits(instrument, position).stream())
                        .toList(),
                order -> adapter.place(instrument, order)));
    }

    /** Market orders have a largest quantity; a larger position takes several. */
    private static List<OrderRequest> exits(Instrument instrument, Position position) {
        Optional<BigDecimal> largest = instrument.maxMarketQuantity().or(instrument::maxQuantity);
        List<OrderRequest> exits = new ArrayList<>();
        BigDecimal left = position.quantity();
        while (left.signum() > 0) {
            BigDecimal part = largest.map(left::min).orElse(left);
            OrderRequest order =
                    OrderRequest.market(position.symbol(), position.side().exitSide(), part);
            OrderRequest.Builder exit = order.toBuilder().reduceOnly(true).marginMode(position.marginMode());
            if (position.mode().filter(PositionMode.HEDGE::equals).isPresent()) {
                exit.positionSide(position.side());
            }
            exits.add(exit.build());
            left = left.subtract(part);
        }
        return exits;
    }

    private static <S, T> Plan<List<T>> inOrder(List<S> items, Function<S, Plan<T>> plan) {
        Plan<List<T>> all = Plan.of(List.of());
        for (S item : items) {
            all = all.then(done -> plan.apply(item).map(result -> {
                List<T> more = new ArrayList<>(done);
                more.add(result);
                return List.copyOf(more);
            }));
        }
        return all;
    }

    private static Optional<Position> ofSide(List<Position> positions, PositionSide side) {
        return positions.stream().filter(p -> p.side() == side).findFirst();
    }

    private <T> T stated(Optional<T> value, Feature feature, Symbol symbol) {
        return value.orElseThrow(() -> new UnsupportedFeatureException(adapter.name(), feature, symbol.toString()));
    }

    private static void atLeastOne(String field, int value) {
        if (value < 1) {
            throw new InvalidRequestException(field, Integer.toString(value), "must be at least 1");
        }
    }

    private static String notBlank(String field, String value) {
        if (value.isBlank()) {
            throw new InvalidRequestException(field, "\"" + value + "\"", "must not be blank");
        }
        return value;
    }

    private static <T> List<T> notEmpty(String field, List<T> values) {
        if (values.isEmpty()) {
            throw new InvalidRequestException(field, "[]", "must not be empty");
        }
        return List.copyOf(values);
    }

    @SuppressWarnings("NullAway") // a future of Void can only complete with null
    private static Plan<Void> done(Plan<?> plan) {
        return plan.map(result -> null);
    }
}
