package dev.exchangekit.core.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.ExchangeException;
import dev.exchangekit.core.error.SdkException;
import dev.exchangekit.core.error.TransportException;
import dev.exchangekit.core.error.UnreadableResponseException;
import dev.exchangekit.core.pipeline.FaultServer.Reaction;
import dev.exchangekit.core.pipeline.ToyExchange.NewOrder;
import dev.exchangekit.core.pipeline.ToyExchange.Text;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import okhttp3.Cache;
import okhttp3.ConnectionPool;
import okhttp3.Cookie;
import okhttp3.CookieJar;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TransportTest extends PipelineTest {
    private static final Text TEXT = new Text("x");
    private static final RequestOptions ONCE =
            RequestOptions.builder().maxAttempts(1).build();

    @ParameterizedTest
    @CsvSource({
        "SYNC,408",
        "ASYNC,408",
        "SYNC,503",
        "ASYNC,503",
        "SYNC,421",
        "ASYNC,421",
        "SYNC,401",
        "ASYNC,401",
        "SYNC,407",
        "ASYNC,407"
    })
    void statusesThatOkHttpRepeatsAreNotRepeated(View view, int status) {
        Reaction reaction = Reaction.answer(status, "{\"code\":\"SERVER\"}")
                .header("Retry-After", "0")
                .header("WWW-Authenticate", "Basic realm=toy")
                .header("Proxy-Authenticate", "Basic realm=toy");
        open(config -> config.httpClient(eager()));
        on("/open", reaction);
        on("/write", reaction);
        assertThatThrownBy(() -> call(view, ToyExchange.OPEN, TEXT, ONCE)).isInstanceOf(SdkException.class);
        assertThatThrownBy(() -> call(view, ToyExchange.WRITE, TEXT)).isInstanceOf(SdkException.class);
        assertThat(server().requests("/open")).hasSize(1);
        assertThat(server().requests("/write")).hasSize(1);
    }

    /** A client that would do everything by itself. */
    private static OkHttpClient eager() {
        return new OkHttpClient.Builder()
                .authenticator((route, response) -> again(response.request()))
                .proxyAuthenticator((route, response) -> again(response.request()))
                .retryOnConnectionFailure(true)
                .followRedirects(true)
                .followSslRedirects(true)
                .build();
    }

    private static Request again(Request request) {
        return request.newBuilder().header("Authorization", "Basic dG95").build();
    }

    @ParameterizedTest
    @CsvSource({
        "SYNC,301",
        "ASYNC,301",
        "SYNC,302",
        "ASYNC,302",
        "SYNC,303",
        "ASYNC,303",
        "SYNC,307",
        "ASYNC,307",
        "SYNC,308",
        "ASYNC,308"
    })
    void redirectsAreNotFollowed(View view, int status) throws IOException {
        try (FaultServer other = new FaultServer(r -> ok("{\"text\":\"other\"}"))) {
            Reaction redirect = Reaction.answer(status, "").header("Location", other.uri() + "/read");
            open(config -> config.httpClient(eager()));
            on("/read", redirect);
            on("/write", redirect);
            assertThatThrownBy(() -> call(view, ToyExchange.READ, TEXT, ONCE))
                    .isInstanceOf(ExchangeException.class)
                    .hasMessageContaining("redirect");
            assertThatThrownBy(() -> call(view, ToyExchange.WRITE, TEXT)).isInstanceOf(ExchangeException.class);
            assertThat(other.connections()).isZero();
            assertThat(server().requests("/read")).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void staleConnectionThatDiesBeforeTheRequestWasReadIsNotReplayed(View view) {
        call(view, ToyExchange.WRITE, TEXT);
        server().resetUnread(1);
        assertThatThrownBy(() -> call(view, ToyExchange.WRITE, TEXT))
                .isInstanceOfSatisfying(
                        TransportException.class,
                        e -> assertThat(e.mayHaveReachedExchange()).isTrue());
        assertThat(server().requests("/write")).hasSize(1);
        assertThat(call(view, ToyExchange.WRITE, TEXT).text()).isEqualTo("fine");
    }

    @ParameterizedTest
    @EnumSource
    void staleConnectionThatDiesAfterTheRequestWasReadIsNotReplayed(View view) {
        call(view, ToyExchange.WRITE, TEXT);
        on("/write", Reaction.silence());
        assertThatThrownBy(() -> call(view, ToyExchange.WRITE, TEXT)).isInstanceOf(TransportException.class);
        assertThat(server().requests("/write")).hasSize(2);
        assertThat(server().connections()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void orderOnAConnectionThatDiesUnreadIsSoughtNotSentAgain(View view) {
        call(view, ToyExchange.PLACE, NewOrder.of("BTC"));
        server().resetUnread(1);
        on("/order", found("NO_TRACE"), found("APPLIED"));
        assertThat(call(view, ToyExchange.PLACE, NewOrder.of("BTC")).orderId()).startsWith("x-");
        assertThat(server().requests("/place")).hasSize(1);
        assertThat(seen.of("outcome")).singleElement().asString().endsWith("ACCEPTED");
    }

    @ParameterizedTest
    @EnumSource
    void readOnAConnectionThatDiedIsRepeatedByThePipeline(View view) {
        on("/open", ok("{\"text\":\"first\"}").thenBreak());
        call(view, ToyExchange.OPEN, TEXT);
        assertThat(call(view, ToyExchange.OPEN, TEXT).text()).isEqualTo("fine");
        assertThat(server().requests("/open")).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void lentClientsCookiesAndCacheStayOutAndItsPoolIsShared(View view, @TempDir File directory) throws IOException {
        List<String> asked = new CopyOnWriteArrayList<>();
        ConnectionPool pool = new ConnectionPool(5, 5, TimeUnit.MINUTES);
        try (Cache cache = new Cache(directory, 1 << 20)) {
            OkHttpClient lent = eager().newBuilder()
                    .connectionPool(pool)
                    .cache(cache)
                    .cookieJar(new CookieJar() {
                        @Override
                        public void saveFromResponse(HttpUrl url, List<Cookie> cookies) {
                            asked.add("save");
                        }

                        @Override
                        public List<Cookie> loadForRequest(HttpUrl url) {
                            asked.add("load");
                            return List.of();
                        }
                    })
                    .build();
            open(config -> config.httpClient(lent));
            Reaction cacheable = ok("{\"text\":\"old\"}")
                    .header("Cache-Control", "max-age=1000")
                    .header("Set-Cookie", "a=b");
            on("/open", cacheable, cacheable);
            call(view, ToyExchange.OPEN, TEXT);
            call(view, ToyExchange.OPEN, TEXT);
            assertThat(server().requests("/open")).hasSize(2);
            assertThat(asked).isEmpty();
            assertThat(cache.requestCount()).isZero();
            assertThat(pool.connectionCount()).isEqualTo(1);

            close();
            // what was lent works on
            assertThat(pool.connectionCount()).isEqualTo(1);
            assertThat(lent.dispatcher().executorService().isShutdown()).isFalse();
            assertThat(lent.followRedirects()).isTrue();
            try (var answer = lent.newCall(
                            new Request.Builder().url(server().uri() + "/open").build())
                    .execute()) {
                assertThat(answer.code()).isEqualTo(200);
            }
            pool.evictAll();
        }
    }

    @ParameterizedTest
    @EnumSource
    void lentClientsInterceptorCannotSendTwice(View view) {
        OkHttpClient twice = new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    chain.proceed(chain.request()).close();
                    return chain.proceed(chain.request());
                })
                .build();
        open(config -> config.httpClient(twice).clockSync(false));
        assertThatThrownBy(() -> call(view, ToyExchange.WRITE, TEXT))
                .isInstanceOf(TransportException.class)
                .hasMessageContaining("second time");
        assertThat(server().requests("/write")).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void brokenInterceptorOfTheLentClientLeavesAnOrderUnknown(View view) {
        OkHttpClient broken = new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    boolean place = chain.request().url().encodedPath().equals("/place");
                    var response = chain.proceed(chain.request());
                    if (place) {
                        response.close();
                        throw new IllegalStateException("a bug in the interceptor");
                    }
                    return response;
                })
                .build();
        open(config -> config.httpClient(broken));
        on("/order", found("APPLIED"));
        assertThat(call(view, ToyExchange.PLACE, NewOrder.of("BTC")).orderId()).startsWith("x-");
        assertThat(server().requests("/place")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.com",
                "http://127.0.0.1.example.com",
                "http://127.example.com",
                "http://localhost.example.com",
                "http://10.0.0.1",
                "ftp://localhost",
                "https://example.com/gateway",
                "https://example.com/?a=b"
            })
    void onlyThisMachineMayBeReachedWithoutTls(String host) {
        assertThatThrownBy(() -> new dev.exchangekit.core.spi.RestPipeline(
                        ToyExchange.profile(URI.create(host)).build(),
                        ToyConfig.builder().build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("host");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:1", "http://127.0.0.1:1", "http://[::1]:1", "https://example.com"})
    void thisMachineAndTlsAreAccepted(String host) {
        new dev.exchangekit.core.spi.RestPipeline(
                        ToyExchange.profile(URI.create(host)).build(),
                        ToyConfig.builder().build())
                .close();
    }

    @ParameterizedTest
    @EnumSource
    void tooLargeAnswersAreNotRead(View view) {
        open(config -> config.maxResponseBytes(1000));
        String big = "{\"result\":{\"text\":\"" + "a b ".repeat(500) + "\"}}";
        for (Reaction reaction :
                List.of(Reaction.answer(200, big), Reaction.answer(200, big).chunked())) {
            on("/write", reaction);
            assertThatThrownBy(() -> call(view, ToyExchange.WRITE, TEXT))
                    .isInstanceOf(UnreadableResponseException.class)
                    .hasMessageContaining("maxResponseBytes");
        }
        on("/write", Reaction.answer(502, big));
        assertThatThrownBy(() -> call(view, ToyExchange.WRITE, TEXT))
                .isInstanceOfSatisfying(
                        UnreadableResponseException.class,
                        e -> assertThat(e.httpStatus()).isEqualTo(502));
    }

    @ParameterizedTest
    @EnumSource
    void answersOfTheAllowedSizeAreRead(View view) {
        String fits = "{\"result\":{\"text\":\"" + "a".repeat(100) + "\"}}";
        open(config -> config.maxResponseBytes(fits.length()));
        on("/open", Reaction.answer(200, fits), Reaction.answer(200, fits).chunked());
        assertThat(call(view, ToyExchange.OPEN, TEXT, ONCE).text()).hasSize(100);
        assertThat(call(view, ToyExchange.OPEN, TEXT, ONCE).text()).hasSize(100);
    }

    @ParameterizedTest
    @EnumSource
    void brokenAnswersAreUnreadableAndShowNoSecret(View view) {
        String token = ToyExchange.SECRET + ToyExchange.SECRET;
        List<Reaction> reactions = List.of(
                Reaction.answer(200, "{\"result\":{\"te"),
                Reaction.answer(200, ""),
                Reaction.answer(200, "<html><body>" + token + "</body></html>"),
                Reaction.answer(200, token),
                Reaction.answer(200, "a ".repeat(94) + ToyExchange.SECRET),
                Reaction.answer(200, "[1,2]"),
                Reaction.answer(200, "{\"result\":{\"text\":{\"a\":\"" + token + "\"}}}"));
        for (Reaction reaction : reactions) {
            on("/write", reaction);
            Throwable failure = catchThrowable(() -> call(view, ToyExchange.WRITE, TEXT));
            assertThat(failure).isInstanceOfSatisfying(UnreadableResponseException.class, e -> {
                assertThat(e.mayHaveReachedExchange()).isTrue();
                assertThat(e.httpStatus()).isEqualTo(200);
            });
            assertThat(stackTrace(failure)).doesNotContain(ToyExchange.SECRET.substring(0, 9));
        }
        on("/write", ok("{\"text\":\"" + "b".repeat(400) + "\"}").cut());
        assertThatThrownBy(() -> call(view, ToyExchange.WRITE, TEXT)).isInstanceOf(TransportException.class);
    }

    private static String stackTrace(Throwable failure) {
        var text = new java.io.StringWriter();
        failure.printStackTrace(new java.io.PrintWriter(text));
        return text.toString();
    }

    @ParameterizedTest
    @EnumSource
    void gatewayPagesAreRefusalsOfTheServer(View view) {
        on("/write", Reaction.answer(502, "<html>bad gateway</html>"));
        assertThatThrownBy(() -> call(view, ToyExchange.WRITE, TEXT))
                .isInstanceOfSatisfying(
                        ExchangeException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.SERVER));
    }
}
