package dev.exchangekit.core.internal;

import dev.exchangekit.core.ClientConfig;
import dev.exchangekit.core.spi.Reply;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import okhttp3.Authenticator;
import okhttp3.ConnectionPool;
import okhttp3.CookieJar;
import okhttp3.Dispatcher;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.BufferedSource;

/**
 * OkHttp, kept from doing anything by itself: no redirect, no repetition, no authentication, no cookie, no cache. What
 * was lent by the caller is shared and never closed; what was made here ends with {@link #close}.
 */
final class HttpTransport implements AutoCloseable {
    private static final Pattern LOOPBACK = Pattern.compile("127(\\.\\d{1,3}){3}");

    private final OkHttpClient http;
    private final boolean ownsPool;
    private final List<HttpUrl> hosts;
    private final AtomicInteger host = new AtomicInteger();
    private final Map<Target, HttpUrl> urls = new ConcurrentHashMap<>();
    private final int maxBytes;

    HttpTransport(ClientConfig config, List<URI> hosts, ExecutorService threads) {
        this.hosts = hosts.stream().map(HttpTransport::checked).toList();
        this.maxBytes = config.maxResponseBytes();
        this.ownsPool = config.httpClient().isEmpty();
        this.http = build(config, threads);
    }

    private OkHttpClient build(ClientConfig config, ExecutorService threads) {
        Dispatcher dispatcher = new Dispatcher(threads);
        // The limiter caps the calls in flight; OkHttp's own cap would only add a second, hidden queue.
        dispatcher.setMaxRequests(Integer.MAX_VALUE);
        dispatcher.setMaxRequestsPerHost(Integer.MAX_VALUE);
        OkHttpClient.Builder builder = config.httpClient()
                .map(OkHttpClient::newBuilder)
                .orElseGet(() -> new OkHttpClient.Builder()
                        .connectionPool(new ConnectionPool(
                                config.maxIdleConnections(), config.keepAlive().toMillis(), TimeUnit.MILLISECONDS))
                        .pingInterval(Duration.ofSeconds(15)));
        config.proxy().ifPresent(builder::proxy);
        return builder.dispatcher(dispatcher)
                .followRedirects(false)
                .followSslRedirects(false)
                .retryOnConnectionFailure(false)
                .authenticator(Authenticator.NONE)
                .cookieJar(CookieJar.NO_COOKIES)
                .cache(null)
                .connectTimeout(config.connectTimeout())
                .readTimeout(config.readTimeout())
                .writeTimeout(config.readTimeout())
                .callTimeout(Duration.ZERO)
                .addNetworkInterceptor(new Departure.Gate())
                .build();
    }

    private static HttpUrl checked(URI host) {
        HttpUrl url = HttpUrl.get(host);
        if (url == null) {
            throw new IllegalArgumentException("host must be an http or https address: " + host);
        }
        if (!url.encodedPath().equals("/") || url.query() != null) {
            throw new IllegalArgumentException("host must be an address without a path: " + host);
        }
        if (!url.isHttps() && !isLoopback(url.host())) {
            throw new IllegalArgumentException("host must use https unless it is this machine: " + host);
        }
        return url;
    }

    private static boolean isLoopback(String host) {
        return host.equals("localhost")
                || host.equals("::1")
                || LOOPBACK.matcher(host).matches();
    }

    /** The address in use at present. */
    HttpUrl host() {
        return hosts.get(host.get());
    }

    /** Moves on to the next address after {@code failed} could not be reached. */
    void abandon(HttpUrl failed) {
        int current = host.get();
        if (hosts.size() > 1 && hosts.get(current).equals(failed)) {
            host.compareAndSet(current, (current + 1) % hosts.size());
        }
    }

    /** Where a read goes whose answer was lost at {@code host}; everybody else stays there. */
    HttpUrl after(HttpUrl host) {
        return hosts.get((hosts.indexOf(host) + 1) % hosts.size());
    }

    /** The address of a path; one without parameters in it is parsed once. */
    HttpUrl url(HttpUrl host, EncodedRequest request) {
        HttpUrl url = request.fixedPath()
                ? urls.computeIfAbsent(new Target(host, request.path()), Target::url)
                : new Target(host, request.path()).url();
        return request.query().isEmpty()
                ? url
                : url.newBuilder().encodedQuery(request.query()).build();
    }

    private record Target(HttpUrl host, String path) {
        HttpUrl url() {
            return host.newBuilder().encodedPath(path).build();
        }
    }

    okhttp3.Call newCall(Request request) {
        return http.newCall(request);
    }

    /** A call over a connection of its own, which ends with it. */
    okhttp3.Call newCall(Request request, Inspection inspection) {
        return http.newBuilder()
                .connectionPool(new ConnectionPool(0, 1, TimeUnit.NANOSECONDS))
                .eventListener(inspection)
                .build()
                .newCall(request);
    }

    /** Reads the answer to its end and frees the connection. */
    Reply read(Response response) throws IOException {
        try (ResponseBody body = response.body()) {
            BufferedSource source = body.source();
            if (body.contentLength() > maxBytes || source.request(maxBytes + 1L)) {
                throw new OversizedException(maxBytes, response.code());
            }
            return new Reply(response.code(), response.headers(), source.readByteArray());
        }
    }

    @Override
    public void close() {
        http.dispatcher().cancelAll();
        if (ownsPool) {
            http.connectionPool().evictAll();
        }
    }

    /** The answer is larger than the client accepts. */
    static final class OversizedException extends IOException {
        private static final long serialVersionUID = 1;

        private final int httpStatus;

        OversizedException(int maxBytes, int httpStatus) {
            super("larger than the " + maxBytes + " bytes that maxResponseBytes allows");
            this.httpStatus = httpStatus;
        }

        int httpStatus() {
            return httpStatus;
        }
    }
}
