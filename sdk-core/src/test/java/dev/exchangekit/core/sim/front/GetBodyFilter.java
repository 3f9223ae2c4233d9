package dev.exchangekit.core.sim.front;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketImpl;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.net.ServerSocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * Takes the body off a GET and leaves its length in the header {@value #LENGTH_HEADER}.
 *
 * <p>Exchanges answer such requests; the server underneath would break off without an answer.
 */
public final class GetBodyFilter extends InputStream {
    /** The header that tells how long a body was that is not there any more. */
    public static final String LENGTH_HEADER = "x-simulator-body-length";

    private static final byte[] END_OF_HEAD = {'\r', '\n', '\r', '\n'};

    private final InputStream in;
    private InputStream head = InputStream.nullInputStream();
    private long bodyLeft;
    private boolean unframed;

    private GetBodyFilter(InputStream in) {
        this.in = in;
    }

    /** Makes server sockets whose connections are filtered. */
    static ServerSocketFactory sockets() {
        return new Sockets();
    }

    private static final class Sockets extends ServerSocketFactory {
        @Override
        public ServerSocket createServerSocket() throws IOException {
            return new FilteringServerSocket();
        }

        @Override
        public ServerSocket createServerSocket(int port) throws IOException {
            throw new UnsupportedOperationException("Bind it later");
        }

        @Override
        public ServerSocket createServerSocket(int port, int backlog) throws IOException {
            throw new UnsupportedOperationException("Bind it later");
        }

        @Override
        public ServerSocket createServerSocket(int port, int backlog, InetAddress address) throws IOException {
            throw new UnsupportedOperationException("Bind it later");
        }
    }

    private static final class FilteringServerSocket extends ServerSocket {
        FilteringServerSocket() throws IOException {
            // Declared because the inherited one throws.
        }

        @Override
        public Socket accept() throws IOException {
            FilteredSocket socket = new FilteredSocket();
            implAccept(socket);
            // The server writes head and body apart, which would cost 40 ms an answer.
            socket.setTcpNoDelay(true);
            return socket;
        }
    }

    private static final class FilteredSocket extends Socket {
        private @Nullable InputStream filter;

        FilteredSocket() throws IOException {
            super((SocketImpl) null);
        }

        @Override
        public InputStream getInputStream() throws IOException {
            InputStream made = filter;
            if (made == null) {
                made = new GetBodyFilter(new BufferedInputStream(super.getInputStream()));
                filter = made;
            }
            return made;
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (unframed) {
            return in.read(into, offset, length);
        }
        int fromHead = head.read(into, offset, length);
        if (fromHead > 0 || length == 0) {
            return Math.max(0, fromHead);
        }
        if (bodyLeft > 0) {
            int count = in.read(into, offset, (int) Math.min(length, bodyLeft));
            bodyLeft -= Math.max(0, count);
            return count;
        }
        byte[] next = nextHead();
        head = new ByteArrayInputStream(next);
        return head.read(into, offset, length);
    }

    /** Reads one request's head; what an ended stream leaves of one is passed on as it is. */
    private byte[] nextHead() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int matched = 0;
        while (matched < END_OF_HEAD.length) {
            int next = in.read();
            if (next < 0) {
                unframed = true;
                return bytes.toByteArray();
            }
            bytes.write(next);
            matched = next == END_OF_HEAD[matched] ? matched + 1 : next == END_OF_HEAD[0] ? 1 : 0;
        }
        return filtered(bytes.toString(StandardCharsets.ISO_8859_1));
    }

    private byte[] filtered(String text) throws IOException {
        boolean get = text.startsWith("GET ");
        StringBuilder filtered = new StringBuilder();
        for (String line : text.split("\r\n", -1)) {
            String lower = line.toLowerCase(Locale.ROOT);
            String kept = line;
            if (lower.startsWith("transfer-encoding:") || lower.startsWith("upgrade:")) {
                unframed = true;
            } else if (lower.startsWith("content-length:")) {
                bodyLeft = Long.parseLong(
                        lower.substring("content-length:".length()).trim());
                kept = get ? LENGTH_HEADER + ": " + bodyLeft : line;
            }
            filtered.append(filtered.isEmpty() ? "" : "\r\n").append(kept);
        }
        if (get && !unframed) {
            in.skipNBytes(bodyLeft);
            bodyLeft = 0;
        }
        return filtered.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public int available() throws IOException {
        return head.available() + (unframed || bodyLeft > 0 ? in.available() : 0);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
