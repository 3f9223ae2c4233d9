package dev.exchangekit.examples;

import dev.exchangekit.bitget.AccountMode;
import dev.exchangekit.bitget.BitgetClient;
import dev.exchangekit.bitget.ProductType;
import dev.exchangekit.bitget.futures.Account;
import dev.exchangekit.bitget.futures.AccountsRequest;
import dev.exchangekit.bitget.futures.SymbolPositionsRequest;
import dev.exchangekit.core.SharedClients;
import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.error.AuthenticationException;
import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.ExchangeException;
import dev.exchangekit.core.error.LocalRateLimitException;
import dev.exchangekit.core.error.OrderOutcomeUnknownException;
import dev.exchangekit.core.error.RateLimitedException;
import dev.exchangekit.core.error.TransportException;
import dev.exchangekit.core.exchange.Exchange;
import dev.exchangekit.core.model.Balance;
import dev.exchangekit.core.model.Candle;
import dev.exchangekit.core.model.CandleInterval;
import dev.exchangekit.core.model.HistoryPage;
import dev.exchangekit.core.model.HistoryWindow;
import dev.exchangekit.core.model.Order;
import dev.exchangekit.core.model.OrderAck;
import dev.exchangekit.core.model.OrderBookSnapshot;
import dev.exchangekit.core.model.OrderRequest;
import dev.exchangekit.core.model.Position;
import dev.exchangekit.core.model.PositionMode;
import dev.exchangekit.core.model.PositionSide;
import dev.exchangekit.core.model.Side;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.model.Ticker;
import dev.exchangekit.core.retry.RetrySettings;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The Java of docs/bitget.md, compiled. What stands between the marks stands there word for word. */
@SuppressWarnings("UnusedVariable") // the page ends where an application would go on with the value
final class BitgetSnippets {
    private BitgetSnippets() {}

    static void client(String key, String secret, String passphrase) {
        // snippet: client
        BitgetClient bitget = BitgetClient.create(config ->
                config.credentials(Credentials.of(key, secret, passphrase)).account(AccountMode.CLASSIC));
        Exchange exchange = bitget.unified();
        exchange.warmUp(); // connection, clock, instruments
        // end
    }

    static void shared(Credentials credentials) {
        // snippet: shared
        SharedClients<BitgetClient> clients =
                new SharedClients<>(key -> BitgetClient.create(config -> config.credentials(key)));
        BitgetClient mine = clients.get(credentials); // the same client for everybody with these credentials
        // end
    }

    static void account(BitgetClient bitget, Exchange exchange) {
        // snippet: account
        List<Account> accounts = bitget.futures()
                .accounts(AccountsRequest.builder()
                        .productType(ProductType.USDT_FUTURES)
                        .build());
        Optional<Balance> usdt = exchange.account().balance("USDT"); // free(), used(), total()
        // end
    }

    static void positions(BitgetClient bitget, Exchange exchange) {
        // snippet: positions
        Symbol perpetual = Symbol.of("BTC/USDT:USDT");
        List<Position> all = exchange.positions().positions();
        Optional<Position> one = exchange.positions().position(perpetual, PositionSide.LONG);
        List<dev.exchangekit.bitget.futures.Position> inBitgetsWords = bitget.futures()
                .symbolPositions(SymbolPositionsRequest.builder()
                        .productType(ProductType.USDT_FUTURES)
                        .symbol("BTCUSDT")
                        .marginCoin("USDT")
                        .build());
        // end
    }

    static void orders(Exchange exchange, Symbol perpetual, BigDecimal quantity, BigDecimal price) {
        // snippet: orders
        OrderAck opened = exchange.trading().place(OrderRequest.market(perpetual, Side.BUY, quantity)); // long
        OrderAck limit = exchange.trading().place(OrderRequest.limit(perpetual, Side.SELL, quantity, price)); // short
        OrderAck closing = exchange.trading()
                .place(OrderRequest.market(perpetual, Side.SELL, quantity).toBuilder()
                        .reduceOnly(true)
                        .build());
        // end
    }

    static void hedge(Exchange exchange, Symbol perpetual, BigDecimal quantity) {
        // snippet: hedge
        OrderRequest openShort = OrderRequest.market(perpetual, Side.SELL, quantity).toBuilder()
                .positionSide(PositionSide.SHORT)
                .build();
        OrderRequest closeShort = OrderRequest.market(perpetual, Side.BUY, quantity).toBuilder()
                .positionSide(PositionSide.SHORT)
                .build();
        // end
    }

    static void manage(Exchange exchange, Symbol perpetual, OrderAck order) {
        // snippet: manage
        exchange.trading().cancel(order.ref());
        exchange.trading().cancelAll(perpetual);
        List<Order> open = exchange.trading().openOrders(perpetual);
        Instant end = Instant.now();
        HistoryPage<Order> page = exchange.trading()
                .orderHistory(
                        perpetual,
                        HistoryWindow.between(end.minus(Duration.ofDays(7)), end).toBuilder()
                                .limit(50)
                                .build());
        Stream<Order> whole = exchange.trading()
                .orderHistoryStream(perpetual, HistoryWindow.between(end.minus(Duration.ofDays(60)), end));
        // end
    }

    static void settings(Exchange exchange, Symbol perpetual) {
        // snippet: settings
        exchange.trading().closePosition(perpetual, PositionSide.LONG);
        exchange.positions().setLeverage(perpetual, new BigDecimal("10"));
        exchange.positions().setPositionMode(perpetual, PositionMode.HEDGE);
        // end
    }

    static void market(Exchange exchange, Symbol perpetual) {
        // snippet: market
        Ticker ticker = exchange.market().ticker(perpetual); // last(), high24h(), low24h(), change24hPercent()
        OrderBookSnapshot book = exchange.market().orderBook(perpetual, 20);
        List<Candle> latest =
                exchange.market().candles(perpetual, CandleInterval.ONE_MINUTE, HistoryWindow.newest(1000)); // one call
        int maxCandles = 50_000;
        Stream<Candle> history = exchange.market()
                .candlesStream(
                        perpetual,
                        CandleInterval.ONE_HOUR,
                        Instant.parse("2026-01-01T00:00:00Z"),
                        Instant.parse("2026-07-01T00:00:00Z"))
                .limit(maxCandles);
        // end
    }

    static void errors(Exchange exchange, OrderRequest order) {
        // snippet: errors
        try {
            exchange.trading().place(order);
        } catch (AuthenticationException e) {
            System.out.println("the key: " + e.kind() + ", code " + e.code()); // never repeated
        } catch (RateLimitedException | LocalRateLimitException e) {
            System.out.println("too fast: " + e.getMessage());
        } catch (OrderOutcomeUnknownException e) {
            System.out.println("look for " + e.clientOrderIds() + " before anything else");
        } catch (TransportException e) {
            System.out.println("the network, or no answer in time: " + e.mayHaveReachedExchange());
        } catch (ExchangeException e) {
            boolean noMoney = e.kind().equals(ErrorKind.INSUFFICIENT_BALANCE);
            System.out.println("Bitget says no: " + e.kind() + ", code " + e.code());
        }
        // end
    }

    static void retries(Credentials credentials) {
        // snippet: retries
        BitgetClient bitget = BitgetClient.create(config -> config.credentials(credentials)
                .retry(RetrySettings.builder()
                        .maxAttempts(3)
                        .firstDelay(Duration.ofSeconds(1))
                        .build())
                .pauseAfterRefusal(Duration.ofSeconds(60)));
        // end
    }
}
