package dev.exchangekit.core.testing;

import dev.exchangekit.core.testing.FaultProxy.Break;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One connection through a {@link FaultProxy}: request after request until one side or a break ends it. */
final class ProxiedConnection implements Runnable {
    private static final int LINGER_RESET = 0;

    private final Socket client;
    private final InetSocketAddress target;
    private final Supplier<@Nullable Break> breaks;
    private volatile @Nullable Socket server;

    ProxiedConnection(Socket client, InetSocketAddress target, Supplier<@Nullable Break> breaks) {
        this.client = client;
        this.target = target;
        this.breaks = breaks;
    }

    @Override
    public void run() {
        try (Socket upstream = new Socket(target.getAddress(), target.getPort())) {
            server = upstream;
            upstream.setTcpNoDelay(true);
            client.setTcpNoDelay(true);
            while (exchange(upstream)) {
                // The next request of the same connection.
            }
        } catch (IOException e) {
            reset();
        } finally {
            close(client);
        }
    }

    /** Closes the client's side so that it sees a reset rather than an end. */
    void reset() {
        try {
            client.setSoLinger(true, LINGER_RESET);
        } catch (IOException e) {
            // It is closed already.
        }
        close(client);
        close(server);
    }

    private boolean exchange(Socket upstream) throws IOException {
        InputStream in = client.getInputStream();
        int first = in.read();
        if (first < 0) {
            return false;
        }
        Break at = breaks.get();
        if (at == Break.BEFORE_READING) {
            reset();
            return false;
        }
        byte[] requestHead = head(in, first);
        if (at == Break.AFTER_HEADERS) {
            reset();
            return false;
        }
        byte[] requestBody = in.readNBytes(length(requestHead));
        if (at == Break.AFTER_REQUEST) {
            reset();
            return false;
        }
        if (at == Break.CLOSED_AFTER_REQUEST) {
            return false;
        }
        OutputStream toServer = upstream.getOutputStream();
        toServer.write(requestHead);
        toServer.write(requestBody);
        toServer.flush();
        return answer(upstream.getInputStream(), at);
    }

    private boolean answer(InputStream fromServer, @Nullable Break at) throws IOException {
        int first = fromServer.read();
        if (first < 0) {
            reset();
            return false;
        }
        byte[] head = head(fromServer, first);
        int length = length(head);
        OutputStream toClient = client.getOutputStream();
        if (at == Break.AFTER_ANSWER) {
            fromServer.readNBytes(length);
            reset();
            return false;
        }
        toClient.write(head);
        toClient.flush();
        int passed = 0;
        int wanted = at == Break.WITHIN_ANSWER ? length / 2 : length;
        byte[] buffer = new byte[8192];
        while (passed < wanted) {
            int count = fromServer.read(buffer, 0, Math.min(buffer.length, wanted - passed));
            if (count < 0) {
                reset();
                return false;
            }
            toClient.write(buffer, 0, count);
            toClient.flush();
            passed += count;
        }
        if (at == Break.WITHIN_ANSWER) {
            reset();
            return false;
        }
        return true;
    }

    private static byte[] head(InputStream in, int first) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        head.write(first);
        int matched = 0;
        byte[] end = {'\r', '\n', '\r', '\n'};
        while (matched < end.length) {
            int next = in.read();
            if (next < 0) {
                throw new EOFException("The headers ended early");
            }
            head.write(next);
            matched = next == end[matched] ? matched + 1 : next == end[0] ? 1 : 0;
        }
        return head.toByteArray();
    }

    private static int length(byte[] head) throws IOException {
        for (String line : new String(head, StandardCharsets.ISO_8859_1).split("\r\n", -1)) {
            String lower = line.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                return Integer.parseInt(
                        lower.substring("content-length:".length()).trim());
            }
            if (lower.startsWith("transfer-encoding:")) {
                throw new IOException("Only bodies of stated length pass");
            }
        }
        return 0;
    }

    private static void close(@Nullable Socket socket) {
        if (socket == null) {
            return;
        }
        try {
            socket.close();
        } catch (IOException e) {
            // Nothing is left to be closed.
        }
    }
}
