package dev.exchangekit.core.contract.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.exchangekit.core.ExchangeClient;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
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
public abstract class ClientLeakContract {
    private static final int CLIENTS = 200;
    private static final int ASYNC_CALLS = 15;
    /** Shorter than idle threads and connections would live if nobody ended them. */
    private static final long PATIENCE_SECONDS = 8;

    private static final int COLLECTIONS = 50;
    /** Threads that all clients and servers of a process share, and that end when they are idle. */
    private static final Pattern SHARED = Pattern.compile("OkHttp .*|Okio Watchdog|MockWebServer.*");

    private final Connections connections = new Connections();
    private final MockWebServer server = new MockWebServer();

    /** A client of this host with a key. */
    protected abstract Views<?> open(URI host);

    /** A public read. */
    protected abstract EndpointCall<?, ?> read();

    /** What the exchange answers to it. */
    protected abstract String answer();

    @BeforeEach
    final void startServer() throws IOException {
        server.setServerSocketFactory(connections);
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return new MockResponse.Builder().body(answer()).build();
            }
        });
        server.start();
    }

    @AfterEach
    final void stopServer() {
        server.close();
    }

    @Test
    final void closedClientsLeaveNoThreadSocketOrMemory() throws Exception {
        Set<Thread> before = threads();

        List<WeakReference<ExchangeClient>> clients = new ArrayList<>();
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

    private ExchangeClient openUseAndClose() {
        try (Views<?> client = open(server.url("/").uri())) {
            View.Attempt read = read().of(client);
            read.call();
            List<CompletableFuture<?>> calls = new ArrayList<>();
            for (int i = 0; i < ASYNC_CALLS; i++) {
                calls.add(read.start());
            }
            calls.forEach(CompletableFuture::join);
            return client.client();
        }
    }

    private static Set<Thread> threads() {
        return new HashSet<>(Thread.getAllStackTraces().keySet());
    }

    private static List<String> threadsLeft(Set<Thread> before) throws InterruptedException {
        List<String> left = new ArrayList<>();
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        for (Thread thread : threads()) {
            // the shared threads are renamed while they work, so a name is judged at the end
            while (!before.contains(thread) && thread.isAlive() && !isShared(thread)) {
                long millis = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
                if (millis <= 0) {
                    left.add(thread.getName());
                    break;
                }
                thread.join(Math.min(millis, 100));
            }
        }
        return left;
    }

    private static boolean isShared(Thread thread) {
        return SHARED.matcher(thread.getName()).matches();
    }

    private static long uncollected(List<WeakReference<ExchangeClient>> clients) {
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
