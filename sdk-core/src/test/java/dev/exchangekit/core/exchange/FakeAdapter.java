package dev.exchangekit.core.exchange;

import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.error.CallInfo;
import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.ExchangeException;
import dev.exchangekit.core.model.AmendRequest;
import dev.exchangekit.core.model.AmendResult;
import dev.exchangekit.core.model.Balance;
import dev.exchangekit.core.model.CancelResult;
import dev.exchangekit.core.model.ChangeOutcome;
import dev.exchangekit.core.model.Instrument;
import dev.exchangekit.core.model.InstrumentStatus;
import dev.exchangekit.core.model.Order;
import dev.exchangekit.core.model.OrderAck;
import dev.exchangekit.core.model.OrderBookSnapshot;
import dev.exchangekit.core.model.OrderRef;
import dev.exchangekit.core.model.OrderRequest;
import dev.exchangekit.core.model.PlaceResult;
import dev.exchangekit.core.model.Position;
import dev.exchangekit.core.model.PublicTrade;
import dev.exchangekit.core.model.QuantityUnit;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.model.Ticker;
import dev.exchangekit.core.spi.AsyncCalls;
import dev.exchangekit.core.spi.Calls;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.ExchangeAdapter;
import dev.exchangekit.core.spi.Plan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** An exchange of a few lines: every operation is one call that is written down, and answers what a test has set. */
final class FakeAdapter implements ExchangeAdapter {
    static final Symbol SPOT = Symbol.of("BTC/USDT");
    static final Symbol PERPETUAL = Symbol.of("BTC/USDT:USDT");

    final List<String> sent = new ArrayList<>();
    final List<OrderRequest> placed = new ArrayList<>();
    final List<RequestOptions> options = new ArrayList<>();
    List<Instrument> listed =
            List.of(instrument(SPOT).build(), instrument(PERPETUAL).build());
    List<Position> open = List.of();
    Set<Feature> features = Set.of(
            Feature.SPOT,
            Feature.LINEAR_PERPETUALS,
            Feature.CLIENT_ORDER_IDS,
            Feature.MARKET_BUY_BY_QUANTITY,
            Feature.MARKET_SELL_BY_QUANTITY,
            Feature.POST_ONLY,
            Feature.REDUCE_ONLY,
            Feature.HEDGE_MODE,
            Feature.PLACE_MANY,
            Feature.AMEND,
            Feature.POSITIONS,
            Feature.LEVERAGE,
            Feature.MARK_PRICE,
            Feature.ALL_TICKERS);
    Optional<ErrorKind> refusal = Optional.empty();
    Optional<RuntimeException> failure = Optional.empty();
    Optional<String> halted = Optional.empty();

    static Instrument.Builder instrument(Symbol symbol) {
        return Instrument.builder()
                .symbol(symbol)
                .nativeSymbol("BTCUSDT")
                .nativeMarket(symbol.isSpot() ? "spot" : "linear")
                .status(InstrumentStatus.TRADING)
                .tickSize(new BigDecimal("0.1"))
                .quantityStep(new BigDecimal("0.001"))
                .maxMarketQuantity(new BigDecimal("10"))
                .maxLeverage(new BigDecimal("100"))
                .quantityUnit(QuantityUnit.base("BTC"));
    }

    private static Plan<String> call(String operation) {
        return Plan.call(
                Endpoint.post(operation, "/" + operation, String.class, String.class)
                        .build(),
                operation);
    }

    Calls calls() {
        return new Calls() {
            @Override
            @SuppressWarnings("unchecked") // every endpoint here answers with its own request
            public <Q, R> R call(Endpoint<Q, R> endpoint, Q request, RequestOptions own) {
                return (R) answer(endpoint, own);
            }
        };
    }

    AsyncCalls asyncCalls() {
        return new AsyncCalls() {
            @Override
            @SuppressWarnings("unchecked") // every endpoint here answers with its own request
            public <Q, R> CompletableFuture<R> call(Endpoint<Q, R> endpoint, Q request, RequestOptions own) {
                try {
                    return CompletableFuture.completedFuture((R) answer(endpoint, own));
                } catch (RuntimeException e) {
                    return CompletableFuture.failedFuture(e);
                }
            }
        };
    }

    private String answer(Endpoint<?, ?> endpoint, RequestOptions own) {
        sent.add(endpoint.operation());
        options.add(own);
        failure.ifPresent(e -> {
            throw e;
        });
        if (endpoint.operation().equals("place")) {
            refusal.ifPresent(kind -> {
                throw refused(kind);
            });
        }
        return endpoint.operation();
    }

    static ExchangeException refused(ErrorKind kind) {
        CallInfo info = new CallInfo("Fake", "place", "POST /place", 1);
        return new ExchangeException.Refusal(200, "7", kind, "no", null).toException(info, true);
    }

    @Override
    public String name() {
        return "Fake";
    }

    @Override
    public Set<Feature> features() {
        return features;
    }

    @Override
    public boolean supports(Feature feature, Symbol symbol) {
        return features.contains(feature) && !(feature == Feature.POSITIONS && symbol.isSpot());
    }

    @Override
    public void halt(String reason) {
        halted = Optional.of(reason);
    }

    @Override
    public void resume() {
        halted = Optional.empty();
    }

    @Override
    public Plan<?> connect() {
        return call("connect");
    }

    @Override
    public Plan<List<Instrument>> instruments() {
        return call("instruments").map(answer -> listed);
    }

    @Override
    public Plan<Ticker> ticker(Symbol symbol) {
        return call("ticker")
                .map(answer -> Ticker.builder()
                        .symbol(symbol)
                        .last(BigDecimal.TEN)
                        .markPrice(symbol.isSpot() ? Optional.empty() : Optional.of(BigDecimal.ONE))
                        .build());
    }

    @Override
    public Plan<List<Ticker>> tickers() {
        return call("tickers").map(answer -> List.of());
    }

    @Override
    public Plan<OrderBookSnapshot> orderBook(Symbol symbol, int depth) {
        return call("orderBook")
                .map(answer -> OrderBookSnapshot.builder().symbol(symbol).build());
    }

    @Override
    public Plan<List<PublicTrade>> recentTrades(Symbol symbol, int limit) {
        return call("recentTrades").map(answer -> List.of());
    }

    @Override
    public Plan<OrderAck> place(Instrument instrument, OrderRequest order) {
        placed.add(order);
        return call("place")
                .map(answer -> OrderAck.builder()
                        .symbol(order.symbol())
                        .orderId("o-" + placed.size())
                        .clientOrderId(order.clientOrderId())
                        .build());
    }

    @Override
    public Plan<List<PlaceResult>> placeMany(List<Instrument> instruments, List<OrderRequest> orders) {
        return call("placeMany")
                .map(answer -> orders.stream()
                        .map(order -> PlaceResult.failed(order, refused(ErrorKind.QUANTITY)))
                        .toList());
    }

    @Override
    public Plan<AmendResult> amend(Instrument instrument, AmendRequest change) {
        return call("amend").map(answer -> AmendResult.of(change.order(), ChangeOutcome.ALREADY_FILLED));
    }

    @Override
    public Plan<CancelResult> cancel(OrderRef order) {
        return call("cancel").map(answer -> CancelResult.of(order, ChangeOutcome.ACCEPTED));
    }

    @Override
    public Plan<Optional<Order>> order(OrderRef order) {
        return call("order").map(answer -> Optional.empty());
    }

    @Override
    public Plan<List<Order>> openOrders(Symbol symbol) {
        return call("openOrders").map(answer -> List.of());
    }

    @Override
    public Plan<List<Balance>> balances() {
        return call("balances")
                .map(answer -> List.of(Balance.builder()
                        .asset("BTC")
                        .free(BigDecimal.ONE)
                        .used(BigDecimal.ZERO)
                        .total(BigDecimal.ONE)
                        .build()));
    }

    @Override
    public Plan<List<Position>> positions() {
        return call("positions").map(answer -> open);
    }

    @Override
    public Plan<List<Position>> positions(Symbol symbol) {
        return call("positions").map(answer -> open);
    }

    @Override
    public Plan<?> setLeverage(Symbol symbol, BigDecimal leverage) {
        return call("setLeverage");
    }
}
