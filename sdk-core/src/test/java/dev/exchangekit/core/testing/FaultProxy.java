package dev.exchangekit.core.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Stands between an HTTP/1.1 client and a server on the loopback address and breaks connections at exact points.
 *
 * <p>It passes one request at a time per connection and one answer back; both must carry their length. Each connection
 * has a daemon thread that ends with it. Thread-safe.
 */
public final class FaultProxy implements AutoCloseable {
    private static final int BACKLOG = 50;

    private final InetSocketAddress target;
    private final InetAddress loopback;
    private final AtomicInteger resets = new AtomicInteger();
    private final Queue<Break> onRequests = new ArrayDeque<>();
    private final Set<ProxiedConnection> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicInteger requests = new AtomicInteger();
    private final int port;
    private @Nullable ServerSocket listener;
    private @Nullable Thread acceptor;

    /** Where a connection is broken. Always abruptly, by a reset, unless it says otherwise. */
    public enum Break {
        /** When the first byte of the request arrived; nothing more is read. */
        BEFORE_READING,
        /** When the headers were read; the body is not. */
        AFTER_HEADERS,
        /** When the whole request was read; the server never sees it. */
        AFTER_REQUEST,
        /** As {@link #AFTER_REQUEST}, but the connection is closed in order. */
        CLOSED_AFTER_REQUEST,
        /** When the server has answered; the client sees nothing of it. */
        AFTER_ANSWER,
        /** When half of the answer was passed on. */
        WITHIN_ANSWER
    }

    private FaultProxy(URI target) {
        this.target = new InetSocketAddress(target.getHost(), target.getPort());
        try {
            loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
            ServerSocket socket = new ServerSocket(0, BACKLOG, loopback);
            port = socket.getLocalPort();
            listen(socket);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts a proxy on a free port in front of a server. */
    public static FaultProxy to(URI target) {
        return new FaultProxy(target);
    }

    /** Returns where it listens, without a trailing slash. */
    public URI uri() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Resets the next connection as soon as it is accepted; called several times, as many. */
    public void resetNextConnection() {
        resets.incrementAndGet();
    }

    /** Breaks the next request, on a new or a pooled connection; several wait for one request each. */
    public void onNextRequest(Break at) {
        synchronized (onRequests) {
            onRequests.add(at);
        }
    }

    /** Stops listening, so that new connections are refused; open ones go on. */
    public synchronized void refuse() {
        ServerSocket socket = listener;
        listener = null;
        closeQuietly(socket);
        awaitAcceptor();
    }

    /** A socket goes on listening until nobody waits in its accept any more. */
    private void awaitAcceptor() {
        Thread thread = acceptor;
        acceptor = null;
        if (thread == null) {
            return;
        }
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Listens again on the same port after {@link #refuse}. */
    public synchronized void accept() {
        if (listener != null) {
            return;
        }
        try {
            ServerSocket socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(loopback, port), BACKLOG);
            listen(socket);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Resets all open connections, as a peer does that has forgotten them. */
    public void resetOpenConnections() {
        open.forEach(ProxiedConnection::reset);
    }

    /** Returns how many connections were accepted. */
    public int connections() {
        return connections.get();
    }

    /** Returns how many requests began to arrive. */
    public int requests() {
        return requests.get();
    }

    /** Stops listening and drops all connections. Calling it again does nothing. */
    @Override
    public void close() {
        refuse();
        resetOpenConnections();
    }

    private synchronized void listen(ServerSocket socket) {
        listener = socket;
        acceptor = daemon("fault-proxy-accept", () -> acceptFrom(socket));
    }

    private void acceptFrom(ServerSocket socket) {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                connections.incrementAndGet();
                ProxiedConnection connection = new ProxiedConnection(client, target, this::nextRequest);
                if (resets.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                    connection.reset();
                    continue;
                }
                open.add(connection);
                var unused = daemon("fault-proxy-connection", () -> {
                    connection.run();
                    open.remove(connection);
                });
            } catch (IOException e) {
                closeQuietly(socket);
            }
        }
    }

    private @Nullable Break nextRequest() {
        requests.incrementAndGet();
        synchronized (onRequests) {
            return onRequests.poll();
        }
    }

    private static Thread daemon(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private static void closeQuietly(@Nullable ServerSocket socket) {
        if (socket == null) {
            return;
        }
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
