package dev.exchangekit.core.contract.faults;

import dev.exchangekit.core.ExchangeClient;
import dev.exchangekit.core.ratelimit.BucketState;
import dev.exchangekit.core.sim.SimAccount;
import dev.exchangekit.core.sim.SimOrder;
import dev.exchangekit.core.sim.SimOrderRef;
import dev.exchangekit.core.sim.front.Fault;
import dev.exchangekit.core.sim.front.Hidden;
import dev.exchangekit.core.sim.front.SimRequest;
import dev.exchangekit.core.sim.front.Simulator;
import dev.exchangekit.core.testing.FaultProxy;
import dev.exchangekit.core.testing.ManualTime;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Predicate;
import mockwebserver3.MockWebServer;

/**
 * A client, a simulated exchange, a line between them that can be broken, and one clock for all.
 *
 * @param <S> the simulated exchange
 * @param <C> the exchange's client
 */
public abstract class SimulatedOrderWorld<S extends Simulator, C extends ExchangeClient> implements OrderWorld {
    private static final Duration REAL_PATIENCE = Duration.ofMillis(2);
    private static final Duration SLOW = Duration.ofSeconds(8);
    private static final int OVERSIZE = 32 * 1024;

    private final ManualTime time = new ManualTime().patience(REAL_PATIENCE);
    private final MockWebServer otherHost = new MockWebServer();
    private final S exchange;
    private final FaultProxy line;
    private final Views<C> views;

    /** Opens a client of an exchange. */
    @FunctionalInterface
    protected interface Opening<S extends Simulator, C extends ExchangeClient> {
        /**
         * Opens it.
         *
         * @param exchange has the key
         * @param host the line to the exchange
         * @param time the client's clock
         */
        Views<C> open(S exchange, URI host, ManualTime time);
    }

    /** @param start starts an exchange that goes by that clock */
    protected SimulatedOrderWorld(Function<ManualTime, S> start, Opening<S, C> opening) {
        this.exchange = start.apply(time);
        this.line = FaultProxy.to(exchange.uri());
        try {
            otherHost.start(InetAddress.getLoopbackAddress(), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.views = opening.open(exchange, line.uri(), time);
    }

    /** The account that the client trades for. */
    protected abstract SimAccount account();

    /** The bucket that a write draws from. */
    protected abstract String bucket(Write kind);

    /** True where an amend cancels the order and makes a new one under the id that the write names. */
    protected boolean amendReplaces() {
        return false;
    }

    /** The exchange. */
    public final S exchange() {
        return exchange;
    }

    /** The client. */
    public final Views<C> views() {
        return views;
    }

    /** A signed read. */
    protected final PreparedRead read(EndpointCall<?, ?> call) {
        View.Attempt attempt = call.of(views);
        return new PreparedRead() {
            @Override
            public Object call() {
                return attempt.call();
            }

            @Override
            public CompletableFuture<?> start() {
                return attempt.start();
            }

            @Override
            public String path() {
                return call.path();
            }

            @Override
            public int requests() {
                return exchange.requests(path()).size();
            }
        };
    }

    /**
     * An order write.
     *
     * @param ids the client order ids of its orders, in the order of the request
     * @param accepted what an answer says of each order
     * @param inEffect whether the write shows in an order that the exchange has
     */
    public final <Q, R> PreparedWrite write(
            Write kind,
            EndpointCall<Q, R> call,
            List<String> ids,
            Function<? super R, List<Boolean>> accepted,
            Predicate<SimOrder> inEffect) {
        return new Prepared<>(this, kind, call, ids, accepted, inEffect);
    }

    private record Prepared<Q, R>(
            SimulatedOrderWorld<?, ?> world,
            Write kind,
            EndpointCall<Q, R> endpointCall,
            List<String> ids,
            Function<? super R, List<Boolean>> reading,
            Predicate<SimOrder> inEffect)
            implements PreparedWrite {
        @Override
        public Object call() {
            return endpointCall.of(world.views).call();
        }

        @Override
        public CompletableFuture<?> start() {
            return endpointCall.of(world.views).start();
        }

        @Override
        public String path() {
            return endpointCall.path();
        }

        @Override
        @SuppressWarnings("unchecked") // what this endpoint answered
        public List<Boolean> accepted(Object answer) {
            return reading.apply((R) answer);
        }

        @Override
        public int timesInEffect(String id) {
            boolean found = world.account()
                    .order(SimOrderRef.clientId(id))
                    .filter(inEffect)
                    .isPresent();
            return found ? orders(id) : 0;
        }

        @Override
        public int orders(String id) {
            return world.exchange.orders(id);
        }

        @Override
        public boolean changesOrder() {
            return kind == Write.CANCEL || (kind == Write.AMEND && !world.amendReplaces());
        }

        @Override
        public int requests() {
            return (int) world.exchange.requests(path()).stream()
                    .filter(this::isAboutThis)
                    .count();
        }

        private boolean isAboutThis(SimRequest request) {
            return (request.query() + request.body()).contains(ids.get(0));
        }
    }

    @Override
    public final ManualTime time() {
        return time;
    }

    @Override
    public final FaultProxy line() {
        return line;
    }

    @Override
    public final void warmUp() {
        views.client().warmUp();
    }

    @Override
    public final void spoil(String path, int times, BadAnswer answer, boolean executed) {
        Fault fault = fault(answer);
        exchange.faults().onNext(path, times, executed ? fault.executing() : fault.notExecuting());
    }

    private Fault fault(BadAnswer answer) {
        return switch (answer) {
            case NONE -> Fault.answerLost();
            case CUT -> Fault.answerCut();
            case SLOW_BODY -> Fault.slowBody(SLOW);
            case TRUNCATED_JSON -> Fault.truncatedJson();
            case EMPTY_BODY -> Fault.emptyBody();
            case OVERSIZED_BODY -> Fault.oversizedBody(OVERSIZE);
            case HTML_502 -> Fault.badGateway();
            case STATUS_408 -> Fault.requestTimeout();
            case STATUS_503_RETRY_AFTER_0 -> Fault.unavailable();
            case REDIRECT -> Fault.redirectedTo(URI.create("http://127.0.0.1:" + otherHost.getPort() + "/"));
            case STATUS_429 -> Fault.tooManyRequests();
        };
    }

    @Override
    public final void loseAndHide(PreparedWrite placement, Duration hidden) {
        Hidden rule = Hidden.until(time.now().plus(hidden));
        exchange.faults().onNext(placement.path(), Fault.answerLost().hiding(rule));
    }

    @Override
    public final void closeRateLimit(PreparedWrite write, Duration duration) {
        views.client().limits().close(bucket(write.kind()), duration);
    }

    @Override
    public final int waitingForPermits() {
        return views.client().limits().state().values().stream()
                .mapToInt(BucketState::waiting)
                .sum();
    }

    @Override
    public final int requestsAtOtherHost() {
        return otherHost.getRequestCount();
    }

    @Override
    public final void closeClient() {
        views.close();
    }

    @Override
    public final void close() {
        views.close();
        line.close();
        otherHost.close();
        exchange.close();
    }
}
