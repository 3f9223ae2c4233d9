package dev.exchangekit.core.internal;

import dev.exchangekit.core.spi.HttpRefusals;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * The moment an attempt begins to leave, as a gate that opens once: OkHttp passes it with a connection in hand, right
 * before the first byte. Whoever cancels before that moment knows that nothing was sent; a request that would pass a
 * second time is one OkHttp wants to repeat by itself, which must not happen.
 */
final class Departure {
    private enum State {
        HELD,
        LEFT,
        RECALLED
    }

    private final AtomicReference<State> state = new AtomicReference<>(State.HELD);

    /** True when nothing had left and nothing will. */
    boolean recall() {
        return state.compareAndSet(State.HELD, State.RECALLED) || state.get() == State.RECALLED;
    }

    boolean hasLeft() {
        return state.get() == State.LEFT;
    }

    private void leave() throws IOException {
        if (!state.compareAndSet(State.HELD, State.LEFT)) {
            throw new IOException(
                    state.get() == State.LEFT
                            ? "the HTTP client tried to send the request a second time"
                            : "cancelled before anything was sent");
        }
    }

    /** Network interceptor that lets each attempt pass once. */
    static final class Gate implements Interceptor {
        @Override
        public Response intercept(Chain chain) throws IOException {
            Departure departure = chain.request().tag(Departure.class);
            if (departure != null) {
                departure.leave();
            }
            Response response = chain.proceed(chain.request());
            String retryAfter = response.header("Retry-After");
            return retryAfter == null
                    ? response
                    : response.newBuilder()
                            .removeHeader("Retry-After")
                            .header(HttpRefusals.RETRY_AFTER, retryAfter)
                            .build();
        }
    }
}
