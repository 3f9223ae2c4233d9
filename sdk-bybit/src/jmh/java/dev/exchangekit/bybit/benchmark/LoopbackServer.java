package dev.exchangekit.bybit.benchmark;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;

/**
 * Answers every GET at once with fixed bytes, over connections that stay open. It reads no further than the path and
 * allocates nothing per request, so what a benchmark measures is the client.
 */
final class LoopbackServer implements AutoCloseable {
    private static final byte[] TICKERS_PATH = path("tickers");
    private static final byte[] FEES_PATH = "GET /v5/account/fee-rate".getBytes(ISO_8859_1);

    private static final byte[] PAIRS_PATH = path("instruments-info?category=spot");
    private static final byte[] PERPETUALS_PATH = path("instruments-info?category=linear&limit");
    private static final byte[] INSTRUMENTS_PATH = path("instruments-info");

    private final ServerSocket listener;
    private final byte[] time = answer(Bodies.serverTime());
    private final byte[] ticker = answer(Bodies.ticker());
    private final byte[] fees = answer(Bodies.feeRates());
    private final byte[] pairs = answer(Bodies.pairs());
    private final byte[] perpetuals = answer(Bodies.perpetuals());
    private final byte[] noInstruments = answer(Bodies.noInstruments());

    LoopbackServer() {
        try {
            listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start(this::accept);
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + listener.getLocalPort());
    }

    private static byte[] answer(byte[] body) {
        byte[] head = ("HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: "
                        + body.length
                        + "\r\nConnection: keep-alive\r\nTraceid: 5f2c1c0e93a44b7f8d2a6a0f5d1e7b01\r\n\r\n")
                .getBytes(UTF_8);
        byte[] answer = new byte[head.length + body.length];
        System.arraycopy(head, 0, answer, 0, head.length);
        System.arraycopy(body, 0, answer, head.length, body.length);
        return answer;
    }

    private static void start(Runnable task) {
        Thread thread = new Thread(task, "loopback-server");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket connection = listener.accept();
                connection.setTcpNoDelay(true);
                start(() -> serve(connection));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        byte[] request = new byte[8192];
        int filled = 0;
        try (connection) {
            InputStream in = connection.getInputStream();
            OutputStream out = connection.getOutputStream();
            for (int read = in.read(request); read > 0; read = in.read(request, filled, request.length - filled)) {
                filled += read;
                if (isWhole(request, filled)) {
                    out.write(answerTo(request));
                    filled = 0;
                }
            }
        } catch (IOException e) {
            // The client went away, which ends the connection either way.
        }
    }

    private static boolean isWhole(byte[] request, int length) {
        return length > 3
                && request[length - 4] == '\r'
                && request[length - 3] == '\n'
                && request[length - 2] == '\r'
                && request[length - 1] == '\n';
    }

    private static byte[] path(String end) {
        return ("GET /v5/market/" + end).getBytes(ISO_8859_1);
    }

    private byte[] answerTo(byte[] request) {
        if (startsWith(request, INSTRUMENTS_PATH)) {
            return startsWith(request, PAIRS_PATH)
                    ? pairs
                    : startsWith(request, PERPETUALS_PATH) ? perpetuals : noInstruments;
        }
        return startsWith(request, TICKERS_PATH) ? ticker : startsWith(request, FEES_PATH) ? fees : time;
    }

    private static boolean startsWith(byte[] request, byte[] path) {
        for (int i = 0; i < path.length; i++) {
            if (request[i] != path[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }
}
