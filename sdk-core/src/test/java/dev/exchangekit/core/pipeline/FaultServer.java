package dev.exchangekit.core.pipeline;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * A plain HTTP/1.1 server on this machine that misbehaves on request: it breaks connections before or after a request
 * was read, answers late, in part, or in another framing. It records every request that it read to its end.
 * Thread-safe.
 */
final class FaultServer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /**
     * A request as it arrived.
     *
     * @param target path and query
     * @param headers by name, whose case does not matter
     * @param connection number of the connection it came over, from 1
     */
    record Request(String method, String target, Map<String, String> headers, String body, int connection) {
        /** The target without its query. */
        String path() {
            int query = target.indexOf('?');
            return query < 0 ? target : target.substring(0, query);
        }

        /** What follows the question mark, encoded as it came; empty without one. */
        String query() {
            int query = target.indexOf('?');
            return query < 0 ? "" : target.substring(query + 1);
        }

        /** The value of a header. */
        Optional<String> header(String name) {
            return Optional.ofNullable(headers.get(name));
        }
    }

    /** What the server does about a request. Immutable. */
    static final class Reaction {
        private enum Break {
            NOWHERE,
            BEFORE_ANSWER,
            IN_ANSWER,
            AFTER_ANSWER
        }

        private final int status;
        private final String body;
        private final List<String> headers;
        private final boolean sized;
        private final Break broken;
        private final CompletableFuture<Reaction> later;

        private Reaction(int status, String body, List<String> headers, boolean sized, Break broken) {
            this.status = status;
            this.body = body;
            this.headers = List.copyOf(headers);
            this.sized = sized;
            this.broken = broken;
            this.later = CompletableFuture.completedFuture(this);
        }

        private Reaction(CompletableFuture<Reaction> later) {
            this.status = 0;
            this.body = "";
            this.headers = List.of();
            this.sized = true;
            this.broken = Break.NOWHERE;
            this.later = later;
        }

        /** An answer as it should be; the connection stays open. */
        static Reaction answer(int status, String body) {
            return new Reaction(status, body, List.of(), true, Break.NOWHERE);
        }

        /** The request was read, and the connection breaks without an answer. */
        static Reaction silence() {
            return new Reaction(0, "", List.of(), true, Break.BEFORE_ANSWER);
        }

        /** Nothing until the future is done, then what it says. */
        static Reaction later(CompletableFuture<Reaction> later) {
            return new Reaction(later);
        }

        /** The same answer with one more header. */
        Reaction header(String name, String value) {
            List<String> more = new ArrayList<>(headers);
            more.add(name + ": " + value);
            return new Reaction(status, body, more, sized, broken);
        }

        /** The same answer in chunks, so its size is not known beforehand. */
        Reaction chunked() {
            return new Reaction(status, body, headers, false, broken);
        }

        /** Only half of the body arrives, then the connection breaks. */
        Reaction cut() {
            return new Reaction(status, body, headers, sized, Break.IN_ANSWER);
        }

        /** The connection breaks after the answer without having announced it: the next request meets a dead one. */
        Reaction thenBreak() {
            return new Reaction(status, body, headers, sized, Break.AFTER_ANSWER);
        }
    }

    private final ServerSocket listener;
    private final Function<Request, Reaction> behaviour;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final BlockingQueue<Request> arrivals = new LinkedBlockingQueue<>();
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicInteger unread = new AtomicInteger();

    /** Starts a server; {@code behaviour} is asked on the connection's own thread, and may be asked by several at once. */
    FaultServer(Function<Request, Reaction> behaviour) throws IOException {
        this.behaviour = behaviour;
        this.listener = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        start(this::accept);
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "fault-server");
        thread.setDaemon(true);
        thread.start();
    }

    /** Where it listens. */
    URI uri() {
        return URI.create("http://127.0.0.1:" + listener.getLocalPort());
    }

    /** An address of this machine where nobody listens. */
    static URI deserted() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return URI.create("http://127.0.0.1:" + socket.getLocalPort());
        }
    }

    /** The next so many requests are not read: their connection is reset at their first byte. */
    void resetUnread(int count) {
        unread.addAndGet(count);
    }

    /** Every request read so far. */
    List<Request> requests() {
        return List.copyOf(requests);
    }

    /** The requests of one path so far. */
    List<Request> requests(String path) {
        return requests.stream().filter(r -> r.path().equals(path)).toList();
    }

    /** Waits until a request of that path has been read; each is told once. */
    Request arrival(String path) throws InterruptedException {
        while (true) {
            Request request = arrivals.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            if (request == null) {
                throw new AssertionError("no request of " + path + " arrived");
            }
            if (request.path().equals(path)) {
                return request;
            }
        }
    }

    /** Connections accepted so far. */
    int connections() {
        return connections.get();
    }

    /** Breaks every connection and stops listening. */
    @Override
    public void close() throws IOException {
        listener.close();
        for (Socket socket : open) {
            socket.close();
        }
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                open.add(socket);
                int number = connections.incrementAndGet();
                start(() -> serve(socket, number));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket socket, int number) {
        try (socket) {
            socket.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(socket.getInputStream());
            boolean alive = true;
            while (alive) {
                in.mark(1);
                if (in.read() < 0) {
                    return;
                }
                in.reset();
                if (unread.getAndUpdate(n -> Math.max(0, n - 1)) > 0) {
                    socket.setSoLinger(true, 0);
                    return;
                }
                Request request = read(in, number);
                requests.add(request);
                arrivals.add(request);
                alive = write(behaviour.apply(request), socket.getOutputStream());
            }
        } catch (IOException e) {
            // The client went away, which is its right.
        } finally {
            open.remove(socket);
        }
    }

    private static Request read(InputStream in, int connection) throws IOException {
        String[] start = line(in).split(" ", 3);
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            headers.put(line.substring(0, colon), line.substring(colon + 1).strip());
        }
        int length = Integer.parseInt(headers.getOrDefault("Content-Length", "0"));
        String body = new String(in.readNBytes(length), StandardCharsets.UTF_8);
        return new Request(start[0], start[1], headers, body, connection);
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                throw new IOException("the request ended early");
            }
            line.write(b);
        }
        return line.toString(StandardCharsets.UTF_8).strip();
    }

    /** True when the connection stays open. */
    private static boolean write(Reaction reaction, OutputStream out) throws IOException {
        if (reaction.later.join() != reaction) {
            return write(reaction.later.join(), out);
        }
        if (reaction.broken == Reaction.Break.BEFORE_ANSWER) {
            return false;
        }
        byte[] body = reaction.body.getBytes(StandardCharsets.UTF_8);
        int sent = reaction.broken == Reaction.Break.IN_ANSWER ? body.length / 2 : body.length;
        StringBuilder head = new StringBuilder("HTTP/1.1 " + reaction.status + " Toy\r\n");
        reaction.headers.forEach(header -> head.append(header).append("\r\n"));
        head.append(reaction.sized ? "Content-Length: " + body.length : "Transfer-Encoding: chunked")
                .append("\r\n\r\n");
        if (!reaction.sized) {
            head.append(Integer.toHexString(body.length)).append("\r\n");
        }
        out.write(head.toString().getBytes(StandardCharsets.UTF_8));
        out.write(body, 0, sent);
        if (!reaction.sized && sent == body.length) {
            out.write((body.length == 0 ? "\r\n" : "\r\n0\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        }
        out.flush();
        return reaction.broken == Reaction.Break.NOWHERE;
    }
}
