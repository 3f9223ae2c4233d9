package dev.exchangekit.bybit.benchmark;

import dev.exchangekit.bybit.BybitClient;
import dev.exchangekit.bybit.BybitConfig;
import dev.exchangekit.bybit.BybitEnvironment;
import dev.exchangekit.bybit.Category;
import dev.exchangekit.bybit.account.AccountEndpoints;
import dev.exchangekit.bybit.account.FeeRates;
import dev.exchangekit.bybit.account.FeeRatesRequest;
import dev.exchangekit.bybit.internal.BybitLimits;
import dev.exchangekit.bybit.internal.BybitResponseReader;
import dev.exchangekit.bybit.internal.BybitSigner;
import dev.exchangekit.bybit.market.MarketEndpoints;
import dev.exchangekit.bybit.market.Tickers;
import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.ratelimit.BucketSpec;
import dev.exchangekit.core.ratelimit.BucketSpec.Scope;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.HttpMethod;
import dev.exchangekit.core.spi.JsonCodec;
import dev.exchangekit.core.spi.Reply;
import dev.exchangekit.core.spi.UnsignedRequest;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.ConnectionPool;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The same two calls, to the same server, made by this SDK, by OkHttp with nothing around it, and by XChange. */
final class Contenders implements AutoCloseable {
    private static final String SYMBOL = "BTCUSDT";

    private final LoopbackServer server = new LoopbackServer();
    private final Credentials credentials = Credentials.of(Settings.KEY, Settings.SECRET);

    private final BybitClient ours = client();
    private final XChange xchange = new XChange(server.uri());
    private final OkHttpClient okHttp = new OkHttpClient.Builder()
            .connectionPool(new ConnectionPool(Settings.CONNECTIONS, 30, TimeUnit.SECONDS))
            .build();

    private final HttpUrl tickersUrl = url("/v5/market/tickers");
    private final HttpUrl feesUrl = url("/v5/account/fee-rate");
    private final BybitSigner signer = new BybitSigner(credentials, Duration.ofSeconds(5));
    private final BybitResponseReader reader = new BybitResponseReader();
    private final JsonCodec codec = new JsonCodec();

    Contenders() {
        okHttp.dispatcher().setMaxRequests(1000);
        okHttp.dispatcher().setMaxRequestsPerHost(1000);
    }

    private BybitClient client() {
        BybitClient client = BybitClient.create(BybitConfig.builder()
                .environment(BybitEnvironment.custom(server.uri()))
                .credentials(credentials)
                .build());
        // Limits that no benchmark reaches, over a window that keeps the number of remembered grants ordinary.
        Duration window = Duration.ofMillis(10);
        client.limits().configure(BucketSpec.rolling(BybitLimits.IP, Scope.IP, 1_000_000, window));
        client.limits().configure(BucketSpec.rolling("account.feeRates", Scope.ACCOUNT, 1_000_000, window));
        return client;
    }

    private HttpUrl url(String path) {
        return HttpUrl.get(server.uri().resolve(path).toString());
    }

    Tickers ticker() {
        return ours.market().tickers(Category.LINEAR, SYMBOL);
    }

    FeeRates feeRates() {
        return ours.account()
                .feeRates(FeeRatesRequest.builder()
                        .category(Category.LINEAR)
                        .symbol(SYMBOL)
                        .build());
    }

    CompletableFuture<Tickers> tickerLater() {
        return ours.async().market().tickers(Category.LINEAR, SYMBOL);
    }

    Tickers tickerByOkHttp() throws IOException {
        return okHttpCall(MarketEndpoints.TICKERS, request(tickersUrl).build());
    }

    FeeRates feeRatesByOkHttp() throws IOException {
        Request.Builder request = request(feesUrl);
        String query = String.valueOf(request.build().url().encodedQuery());
        signer.sign(UnsignedRequest.withQuery(HttpMethod.GET, feesUrl.encodedPath(), query), Instant.now())
                .headers()
                .forEach(header -> request.header(header.name(), header.value()));
        return okHttpCall(AccountEndpoints.FEE_RATES, request.build());
    }

    void tickerByOkHttpLater(Consumer<Tickers> callback) {
        okHttp.newCall(request(tickersUrl).build()).enqueue(new Callback() {
            @Override
            public void onFailure(Call call, IOException e) {
                throw new IllegalStateException(e);
            }

            @Override
            public void onResponse(Call call, Response response) throws IOException {
                callback.accept(decode(MarketEndpoints.TICKERS, response));
            }
        });
    }

    private static Request.Builder request(HttpUrl url) {
        return new Request.Builder()
                .url(url.newBuilder()
                        .addQueryParameter("category", "linear")
                        .addQueryParameter("symbol", SYMBOL)
                        .build())
                .header("User-Agent", "ExchangeKit");
    }

    private <R> R okHttpCall(Endpoint<?, R> endpoint, Request request) throws IOException {
        return decode(endpoint, okHttp.newCall(request).execute());
    }

    private <R> R decode(Endpoint<?, R> endpoint, Response response) throws IOException {
        try (response) {
            Reply reply = new Reply(
                    response.code(), response.headers(), response.body().bytes());
            R value = reader.read(endpoint, reply, codec).value();
            if (value == null) {
                throw new IllegalStateException("refused");
            }
            return value;
        }
    }

    Object tickerByXChange() throws IOException {
        return xchange.ticker();
    }

    Object feeRatesByXChange() throws IOException {
        return xchange.feeRates();
    }

    @Override
    public void close() throws IOException {
        ours.close();
        okHttp.dispatcher().executorService().shutdown();
        okHttp.connectionPool().evictAll();
        server.close();
    }
}
