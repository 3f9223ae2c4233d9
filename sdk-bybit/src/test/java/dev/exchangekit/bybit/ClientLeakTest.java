package dev.exchangekit.bybit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.exchangekit.core.testing.TestSecrets;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import javax.net.ServerSocketFactory;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two hundred clients that come and go, with sixteen calls each, leave nothing behind. */
class ClientLeakTest {
    private static final int CLIENTS = 200;
    private static final int ASYNC_CALLS = 15;
    private static final long PATIENCE_SECONDS = 30;
    private static final int COLLECTIONS = 50;
    private static final String ANSWER = """
            {"retCode":0,"retMsg":"OK","result":{"timeSecond":"1700000000","timeNano":"1700000000123456789"},\
            "retExtInfo":{},"time":1700000000123}""";
    /** Threads that all clients and servers of a process share, and that end when they are idle. */
    private static final Pattern SHARED = Pattern.compile("OkHttp TaskRunner|Okio Watchdog|MockWebServer .*");

    private final Connections connections = new Connections();
    private final MockWebServer server = new MockWebServer();

    @BeforeEach
    void startServer() throws IOException {
        server.setServerSocketFactory(connections);
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return new MockResponse.Builder().body(ANSWER).build();
            }
        });
        server.start();
    }

    @AfterEach
    void stopServer() {
        server.close();
    }

    @Test
    void closedClientsLeaveNoThreadSocketOrMemory() throws Exception {
        Set<Thread> before = threads();

        List<WeakReference<BybitClient>> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            clients.add(new WeakReference<>(openUseAndClose()));
        }

        assertThat(server.getRequestCount()).isEqualTo(CLIENTS * (1 + ASYNC_CALLS));
        assertThat(threadsLeft(before)).isEmpty();
        assertThat(connections.accepted).hasSizeGreaterThanOrEqualTo(CLIENTS);
        for (Connection connection : connections.accepted) {
            assertThat(connection.isClosedWithin(PATIENCE_SECONDS)).isTrue();
        }
        assertThat(uncollected(clients)).isZero();
    }

    private BybitClient openUseAndClose() {
        try (BybitClient bybit = BybitClient.create(c ->
                c.environment(BybitEnvironment.custom(server.url("/").uri())).credentials(TestSecrets.credentials()))) {
            bybit.market().serverTime();
            List<CompletableFuture<?>> calls = new ArrayList<>();
            for (int i = 0; i < ASYNC_CALLS; i++) {
                calls.add(bybit.async().market().serverTime());
            }
            calls.forEach(CompletableFuture::join);
            return bybit;
        }
    }

    private static Set<Thread> threads() {
        return new HashSet<>(Thread.getAllStackTraces().keySet());
    }

    private static List<String> threadsLeft(Set<Thread> before) throws InterruptedException {
        List<String> left = new ArrayList<>();
        for (Thread thread : threads()) {
            if (!before.contains(thread) && !SHARED.matcher(thread.getName()).matches()) {
                thread.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
                if (thread.isAlive()) {
                    left.add(thread.getName());
                }
            }
        }
        return left;
    }

    private static long uncollected(List<WeakReference<BybitClient>> clients) {
        long left = clients.size();
        for (int i = 0; i < COLLECTIONS && left > 0; i++) {
            System.gc();
            left = clients.stream().filter(client -> client.get() != null).count();
        }
        return left;
    }

    /** The server's side of a connection, which it closes when the client has closed the other. */
    private static final class Connection extends Socket {
        private final CountDownLatch closed = new CountDownLatch(1);

        @Override
        public synchronized void close() throws IOException {
            super.close();
            closed.countDown();
        }

        boolean isClosedWithin(long seconds) throws InterruptedException {
            return closed.await(seconds, TimeUnit.SECONDS);
        }
    }

    private static final class Connections extends ServerSocketFactory {
        final Queue<Connection> accepted = new ConcurrentLinkedQueue<>();

        @Override
        public ServerSocket createServerSocket() throws IOException {
            return new ServerSocket() {
                @Override
                public Socket accept() throws IOException {
                    Connection connection = new Connection();
                    implAccept(connection);
                    accepted.add(connection);
                    return connection;
                }
            };
        }

        @Override
        public ServerSocket createServerSocket(int port) {
            throw new UnsupportedOperationException();
        }

        @Override
        public ServerSocket createServerSocket(int port, int backlog) {
            throw new UnsupportedOperationException();
        }

        @Override
        public ServerSocket createServerSocket(int port, int backlog, InetAddress address) {
            throw new UnsupportedOperationException();
        }
    }
}
