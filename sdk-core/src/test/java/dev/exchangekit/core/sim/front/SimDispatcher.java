package dev.exchangekit.core.sim.front;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.Headers;
import okio.ByteString;

/** Records a request, lets a fault have its way with it, and answers it otherwise. */
final class SimDispatcher extends Dispatcher {
    /** The server listens on the loopback address only, and does not tell who called. */
    private static final String CALLER = "127.0.0.1";

    private final MockWebServer server;
    private final InstantSource clock;
    private final Front front;
    private final Faults faults;
    private final Visibility visibility;
    private final Recorder recorder;
    private final Runnable beforeEach;

    SimDispatcher(
            MockWebServer server,
            InstantSource clock,
            Front front,
            Faults faults,
            Visibility visibility,
            Recorder recorder,
            Runnable beforeEach) {
        this.server = server;
        this.clock = clock;
        this.front = front;
        this.faults = faults;
        this.visibility = visibility;
        this.recorder = recorder;
        this.beforeEach = beforeEach;
    }

    @Override
    public MockResponse dispatch(RecordedRequest received) throws InterruptedException {
        // The server keeps every request until it is taken.
        server.takeRequest(0, TimeUnit.MILLISECONDS);
        beforeEach.run();
        Instant now = clock.instant();
        SimRequest request = recorder.add(number -> request(number, now, received, front.keyHeader()));
        Call call = new Call(request, CALLER, front.parameters(request));
        Fault fault = faults.take(request.path());
        if (fault == null) {
            return front.answer(call).toResponse().build();
        }
        return fault.apply(
                () -> {
                    Reply reply = front.answer(call);
                    Hidden hidden = fault.hidden();
                    if (hidden != null) {
                        call.placed().forEach(id -> visibility.hide(id, hidden));
                    }
                    return reply;
                },
                front);
    }

    private static SimRequest request(long number, Instant now, RecordedRequest received, String keyHeader) {
        String target = received.getTarget();
        int question = target.indexOf('?');
        ByteString body = received.getBody();
        Map<String, String> headers = headers(received.getHeaders());
        return new SimRequest(
                number,
                now,
                received.getConnectionIndex(),
                received.getMethod(),
                question < 0 ? target : target.substring(0, question),
                question < 0 ? "" : target.substring(question + 1),
                headers,
                body == null ? "" : body.utf8(),
                headers.containsKey(keyHeader));
    }

    private static Map<String, String> headers(Headers received) {
        Map<String, String> headers = new TreeMap<>();
        for (int i = 0; i < received.size(); i++) {
            headers.put(received.name(i).toLowerCase(Locale.ROOT), received.value(i));
        }
        return Map.copyOf(headers);
    }
}
