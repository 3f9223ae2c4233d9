package dev.exchangekit.core.spi;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.exchangekit.core.error.CallInfo;
import dev.exchangekit.core.ratelimit.Lane;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One operation of an exchange, written once: everything the pipeline must know to encode, limit, sign, send, repeat
 * and decode it. Immutable.
 *
 * <p>Users declare endpoints that the SDK lacks in the same way and run them with {@code client.call(endpoint,
 * request)}:
 *
 * <pre>{@code
 * static final Endpoint<Query, Answer> INSURANCE = Endpoint
 *     .get("market.insurance", "/v5/market/insurance", Query.class, Answer.class)
 *     .build();
 * }</pre>
 *
 * @param <Q> request; its properties become the query or the JSON body
 * @param <R> answer, read from the exchange's envelope
 */
public final class Endpoint<Q, R> {
    private final String operation;
    private final HttpMethod method;
    private final String path;
    private final Class<Q> requestType;
    private final Type responseType;
    private final boolean signed;
    private final Repeat repeat;
    private final Lane lane;
    private final Optional<Limit<Q>> limit;
    private final Optional<OrderWrite<Q, R>> orderWrite;
    private final Optional<Duration> window;

    private Endpoint(Builder<Q, R> b) {
        this.operation = b.operation;
        this.method = b.method;
        this.path = b.path;
        this.requestType = b.requestType;
        this.responseType = b.responseType;
        this.signed = b.signed;
        this.repeat = b.lane == Lane.READ ? Repeat.ALWAYS : Repeat.IF_NOT_ACCEPTED;
        this.lane = b.lane;
        this.limit = Optional.ofNullable(b.limit);
        this.orderWrite = Optional.ofNullable(b.orderWrite);
        this.window = Optional.ofNullable(b.window);
    }

    /** A read with its parameters in the query. */
    public static <Q, R> Builder<Q, R> get(String operation, String path, Class<Q> request, Class<R> response) {
        return new Builder<>(HttpMethod.GET, operation, path, request, response);
    }

    /** A read whose answer is generic, for example a list. */
    public static <Q, R> Builder<Q, R> get(String operation, String path, Class<Q> request, TypeReference<R> response) {
        return new Builder<>(HttpMethod.GET, operation, path, request, response.getType());
    }

    /** A write with a JSON body. */
    public static <Q, R> Builder<Q, R> post(String operation, String path, Class<Q> request, Class<R> response) {
        return new Builder<>(HttpMethod.POST, operation, path, request, response);
    }

    /** A write with a JSON body whose answer is generic, for example a list. */
    public static <Q, R> Builder<Q, R> post(
            String operation, String path, Class<Q> request, TypeReference<R> response) {
        return new Builder<>(HttpMethod.POST, operation, path, request, response.getType());
    }

    /** A write with its parameters in the query. */
    public static <Q, R> Builder<Q, R> delete(String operation, String path, Class<Q> request, Class<R> response) {
        return new Builder<>(HttpMethod.DELETE, operation, path, request, response);
    }

    /** Group and method as the facade names them, for example {@code trade.placeOrder}. */
    public String operation() {
        return operation;
    }

    public HttpMethod method() {
        return method;
    }

    /** Path below the host; may hold {@code {name}} for a request property that belongs into it. */
    public String path() {
        return path;
    }

    public Class<Q> requestType() {
        return requestType;
    }

    public Type responseType() {
        return responseType;
    }

    /** True when the call needs credentials. */
    public boolean signed() {
        return signed;
    }

    public Repeat repeat() {
        return repeat;
    }

    public Lane lane() {
        return lane;
    }

    /** What the call costs beyond the limits that hold for every call of the exchange. */
    public Optional<Limit<Q>> limit() {
        return limit;
    }

    /** How the fate of this write is found out when its answer is lost; empty for everything that is no order write. */
    public Optional<OrderWrite<Q, R>> orderWrite() {
        return orderWrite;
    }

    /** The longest time from start to end that one call answers; empty where nothing is said of it. */
    public Optional<Duration> window() {
        return window;
    }

    /** This endpoint as exceptions and observers name it. */
    public CallInfo info(String exchange, int attempts) {
        return new CallInfo(exchange, operation, method + " " + path, attempts);
    }

    @Override
    public String toString() {
        return operation + " (" + method + " " + path + ")";
    }

    /** Collects what is said of an endpoint. */
    public static final class Builder<Q, R> {
        private final HttpMethod method;
        private final String operation;
        private final String path;
        private final Class<Q> requestType;
        private final Type responseType;
        private boolean signed;
        private Lane lane;
        private @Nullable List<Endpoint<?, ?>> list;
        private @Nullable Limit<Q> limit;
        private @Nullable OrderWrite<Q, R> orderWrite;
        private @Nullable Duration window;

        private Builder(HttpMethod method, String operation, String path, Class<Q> requestType, Type responseType) {
            this.method = method;
            this.operation = Objects.requireNonNull(operation, "operation");
            this.path = Objects.requireNonNull(path, "path");
            this.requestType = Objects.requireNonNull(requestType, "requestType");
            this.responseType = Objects.requireNonNull(responseType, "responseType");
            this.lane = method == HttpMethod.GET ? Lane.READ : Lane.PLACE;
        }

        /** The call needs credentials. */
        public Builder<Q, R> signed() {
            this.signed = true;
            return this;
        }

        /**
         * Who goes first when calls wait; reads and placements by default according to the method. {@link Lane#READ}
         * also says that the call changes nothing, whatever its method, so it is repeated like every read.
         */
        public Builder<Q, R> lane(Lane value) {
            this.lane = value;
            return this;
        }

        /** What the call costs beyond the limits that hold for every call. */
        public Builder<Q, R> limit(Limit<Q> value) {
            this.limit = value;
            return this;
        }

        /** The call places, amends or cancels orders: its outcome is never guessed. */
        public Builder<Q, R> orderWrite(OrderWrite<Q, R> value) {
            this.orderWrite = value;
            return this;
        }

        /** The longest time from start to end that one call answers; {@link Paging} cuts longer ones. */
        public Builder<Q, R> window(Duration longest) {
            this.window = longest;
            return this;
        }

        void listIn(List<Endpoint<?, ?>> endpoints) {
            this.list = endpoints;
        }

        public Endpoint<Q, R> build() {
            Endpoint<Q, R> endpoint = new Endpoint<>(this);
            if (list != null) {
                list.add(endpoint);
            }
            return endpoint;
        }
    }
}
