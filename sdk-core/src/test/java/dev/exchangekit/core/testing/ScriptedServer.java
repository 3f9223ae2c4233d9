package dev.exchangekit.core.testing;

import com.fasterxml.jackson.databind.JsonNode;
import dev.exchangekit.core.spi.JsonCodec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;

/** A server whose answers are laid ready for each path. Thread-safe. */
public final class ScriptedServer implements AutoCloseable {
    /** The connection closes instead of an answer. */
    public static final MockResponse LOST = new MockResponse.Builder()
            .onResponseStart(new SocketEffect.CloseSocket())
            .build();

    private final MockWebServer server = new MockWebServer();
    private final JsonCodec codec = new JsonCodec();
    private final List<RecordedRequest> requests = new CopyOnWriteArrayList<>();
    private final Map<String, Queue<MockResponse>> script = new ConcurrentHashMap<>();
    private final Map<String, MockResponse> usual = new ConcurrentHashMap<>();

    private ScriptedServer(Function<String, MockResponse> otherwise) {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                requests.add(request);
                String path = path(request);
                Queue<MockResponse> scripted = script.get(path);
                MockResponse next = scripted == null ? null : scripted.poll();
                if (next != null) {
                    return next;
                }
                MockResponse always = usual.getOrDefault(request.getTarget(), usual.get(path));
                return always == null ? otherwise.apply(path) : always;
            }
        });
        try {
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Starts a server.
     *
     * @param otherwise answers at a path for which nothing is laid ready
     */
    public static ScriptedServer start(Function<String, MockResponse> otherwise) {
        return new ScriptedServer(otherwise);
    }

    /** Lays answers ready for the next requests of a path. */
    public void on(String path, MockResponse... answers) {
        script.computeIfAbsent(path, any -> new ConcurrentLinkedQueue<>()).addAll(List.of(answers));
    }

    /** Answers every request of a path, or of a path with its query, for which nothing else is laid ready. */
    public void always(String target, MockResponse answer) {
        usual.put(target, answer);
    }

    /** Where it listens. */
    public URI uri() {
        return server.url("/").uri();
    }

    /** What arrived so far. */
    public List<RecordedRequest> requests() {
        return List.copyOf(requests);
    }

    /** What arrived at a path so far. */
    public List<RecordedRequest> requests(String path) {
        return requests.stream().filter(request -> path(request).equals(path)).toList();
    }

    /** Path and query of what arrived at a path so far. */
    public List<String> targets(String path) {
        return requests(path).stream().map(RecordedRequest::getTarget).toList();
    }

    /** The body of the only request that arrived at a path. */
    public JsonNode body(String path) throws IOException {
        return codec.tree(text(path).getBytes(StandardCharsets.UTF_8));
    }

    /** The body of the only request that arrived at a path, as it is. */
    public String text(String path) {
        List<RecordedRequest> all = requests(path);
        if (all.size() != 1) {
            throw new AssertionError(all.size() + " requests of " + path + " instead of one");
        }
        return all.get(0).getBody() == null ? "" : all.get(0).getBody().string(StandardCharsets.UTF_8);
    }

    /** A request's or a target's path. */
    public static String path(String target) {
        return target.replaceFirst("\\?.*", "");
    }

    private static String path(RecordedRequest request) {
        return path(request.getTarget());
    }

    @Override
    public void close() {
        server.close();
    }
}
