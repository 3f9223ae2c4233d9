package dev.exchangekit.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.exchangekit.core.testing.FaultProxy.Break;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FaultProxyTest {
    private final MockWebServer server = new MockWebServer();
    private final OkHttpClient http = new OkHttpClient.Builder()
            .retryOnConnectionFailure(false)
            .callTimeout(Duration.ofSeconds(30))
            .build();
    private FaultProxy proxy = FaultProxy.to(URI.create("http://127.0.0.1:1"));

    @BeforeEach
    void start() throws IOException {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return new MockResponse.Builder().body("x".repeat(100)).build();
            }
        });
        server.start(InetAddress.getLoopbackAddress(), 0);
        proxy.close();
        proxy = FaultProxy.to(URI.create("http://127.0.0.1:" + server.getPort()));
    }

    @AfterEach
    void stop() {
        proxy.close();
        server.close();
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }

    @Test
    void passesRequestsOverOneConnection() throws IOException {
        assertThat(post()).isEqualTo("x".repeat(100));
        assertThat(post()).isEqualTo("x".repeat(100));
        assertThat(proxy.connections()).isEqualTo(1);
        assertThat(proxy.requests()).isEqualTo(2);
        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(Break.class)
    void breaksOneRequestOfAPooledConnection(Break at) throws IOException {
        post();
        proxy.onNextRequest(at);
        assertThatThrownBy(this::post).isInstanceOf(IOException.class);
        boolean reachedTheServer = at == Break.AFTER_ANSWER || at == Break.WITHIN_ANSWER;
        assertThat(server.getRequestCount()).isEqualTo(reachedTheServer ? 2 : 1);
        assertThat(proxy.requests()).isEqualTo(2);
        assertThat(post()).isEqualTo("x".repeat(100));
        assertThat(proxy.connections()).isEqualTo(2);
    }

    @Test
    void resetsAConnectionBeforeItsFirstRequest() throws IOException {
        proxy.resetNextConnection();
        assertThatThrownBy(this::post).isInstanceOf(IOException.class);
        assertThat(server.getRequestCount()).isZero();
        assertThat(post()).isEqualTo("x".repeat(100));
    }

    @Test
    void refusesConnectionsUntilItAcceptsAgain() throws IOException {
        proxy.refuse();
        assertThatThrownBy(this::post).isInstanceOf(ConnectException.class);
        proxy.accept();
        assertThat(post()).isEqualTo("x".repeat(100));
    }

    @Test
    void resetsOpenConnections() throws IOException {
        post();
        proxy.resetOpenConnections();
        assertThatThrownBy(this::post).isInstanceOf(IOException.class);
        assertThat(post()).isEqualTo("x".repeat(100));
    }

    private String post() throws IOException {
        Request request = new Request.Builder()
                .url(proxy.uri() + "/path")
                .post(RequestBody.create("{\"a\":1}", MediaType.get("application/json")))
                .build();
        try (Response response = http.newCall(request).execute()) {
            return response.body().string();
        }
    }
}
