package dev.exchangekit.examples;

import dev.exchangekit.bithumb.BithumbClient;
import dev.exchangekit.bithumb.BithumbRates;
import dev.exchangekit.bithumb.OrderType;
import dev.exchangekit.bithumb.Side;
import dev.exchangekit.bithumb.account.Account;
import dev.exchangekit.bithumb.market.OrderBook;
import dev.exchangekit.bithumb.market.Ticker;
import dev.exchangekit.bithumb.market.Trade;
import dev.exchangekit.bithumb.market.TradesRequest;
import dev.exchangekit.bithumb.order.CancelAck;
import dev.exchangekit.bithumb.order.CancelOrderRequest;
import dev.exchangekit.bithumb.order.Order;
import dev.exchangekit.bithumb.order.OrderAck;
import dev.exchangekit.bithumb.order.PlaceOrderRequest;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.SharedClients;
import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.doctor.Diagnosis;
import dev.exchangekit.core.doctor.Health;
import dev.exchangekit.core.error.AuthenticationException;
import dev.exchangekit.core.error.ExchangeException;
import dev.exchangekit.core.error.LocalRateLimitException;
import dev.exchangekit.core.error.OrderOutcomeUnknownException;
import dev.exchangekit.core.error.RateLimitedException;
import dev.exchangekit.core.error.TransportException;
import dev.exchangekit.core.exchange.Exchange;
import dev.exchangekit.core.model.OrderRequest;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.retry.RetrySettings;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

/** The Java of docs/bithumb.md, compiled. What stands between the marks stands there word for word. */
@SuppressWarnings("UnusedVariable") // the page ends where an application would go on with the value
final class BithumbSnippets {
    private BithumbSnippets() {}

    static void client() {
        // snippet: client
        BithumbClient bithumb =
                BithumbClient.create(config -> config.credentials(Credentials.fromEnvironment("BITHUMB"))
                        .connectTimeout(Duration.ofSeconds(10)) // these are the defaults
                        .readTimeout(Duration.ofSeconds(20))
                        .readDeadline(Duration.ofSeconds(30))
                        .maxInFlight(50)
                        .userAgent("my-app/1.0"));
        bithumb.warmUp(); // opens the connection and measures the clock
        // end
    }

    static void health(BithumbClient bithumb) {
        // snippet: health
        Health health = bithumb.healthCheck();
        System.out.println(health.state() + " in " + health.latency());
        bithumb.close(); // ends what it started; also by try-with-resources
        // end
    }

    static void shared(Credentials credentials) {
        // snippet: shared
        SharedClients<BithumbClient> clients =
                new SharedClients<>(key -> BithumbClient.create(config -> config.credentials(key)));
        BithumbClient mine = clients.get(credentials); // the same client for everybody with these credentials
        clients.close(); // ends them all
        // end
    }

    static void limits(Credentials credentials) {
        // snippet: limits
        BithumbClient bithumb = BithumbClient.create(config -> config.credentials(credentials)
                .rates(BithumbRates.builder().ordersPerSecond(8).build()));
        List<Ticker> tickers = bithumb.market()
                .with(RequestOptions.builder().rateLimited(false).build()) // for this view only
                .tickers("KRW-BTC");
        System.out.println(bithumb.limits().state()); // what is free in every bucket, and who waits
        // end
    }

    static void errors(BithumbClient bithumb, PlaceOrderRequest order) {
        // snippet: errors
        try {
            bithumb.orders().placeOrder(order);
        } catch (AuthenticationException e) {
            System.out.println("the key: " + e.kind() + ", " + e.code()); // never repeated
        } catch (RateLimitedException | LocalRateLimitException e) {
            System.out.println("too fast: " + e.getMessage());
        } catch (OrderOutcomeUnknownException e) {
            System.out.println("look for " + e.clientOrderIds() + " before anything else");
        } catch (TransportException e) {
            System.out.println("the network, or no answer in time: " + e.mayHaveReachedExchange());
        } catch (ExchangeException e) {
            System.out.println("Bithumb says no: " + e.kind() + ", " + e.code() + ", status " + e.httpStatus());
        }
        // end
    }

    static void retries(Credentials credentials) {
        // snippet: retries
        BithumbClient bithumb = BithumbClient.create(config -> config.credentials(credentials)
                .retry(RetrySettings.builder()
                        .maxAttempts(3)
                        .firstDelay(Duration.ofSeconds(1))
                        .build()));
        // end
    }

    static void market(BithumbClient bithumb) {
        // snippet: market
        Ticker ticker = bithumb.market().tickers("KRW-BTC").get(0);
        OrderBook book = bithumb.market().orderBooks("KRW-BTC").get(0);
        List<Trade> trades = bithumb.market()
                .trades(TradesRequest.builder().market("KRW-BTC").count(100).build());
        // end
    }

    static void orders(BithumbClient bithumb) {
        // snippet: orders
        List<Account> balances = bithumb.account().accounts();
        OrderAck ack = bithumb.orders()
                .placeOrder(PlaceOrderRequest.builder()
                        .market("KRW-BTC")
                        .side(Side.BID)
                        .type(OrderType.LIMIT)
                        .price(new BigDecimal("84000000"))
                        .volume(new BigDecimal("0.001"))
                        .build());
        Order order = bithumb.orders().follow(ack, Duration.ofSeconds(10)); // final, or as it then stands
        CancelAck cancel = bithumb.orders()
                .cancelOrder(CancelOrderRequest.builder().orderId(ack.orderId()).build());
        // end
    }

    static void unified(BithumbClient bithumb) {
        // snippet: unified
        Exchange exchange = bithumb.unified();
        exchange.warmUp();
        Symbol symbol = Symbol.of("BTC/KRW");
        exchange.trading()
                .place(OrderRequest.marketQuote(
                        symbol, dev.exchangekit.core.model.Side.BUY, new BigDecimal("50000"))); // 50,000 won
        // end
    }

    static void doctor(BithumbClient bithumb) {
        // snippet: doctor
        Diagnosis diagnosis = bithumb.doctor();
        System.out.println(diagnosis.text());
        // end
    }
}
