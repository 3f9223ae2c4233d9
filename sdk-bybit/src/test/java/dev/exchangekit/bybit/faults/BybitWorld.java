package dev.exchangekit.bybit.faults;

import dev.exchangekit.bybit.BybitClient;
import dev.exchangekit.bybit.BybitConfig;
import dev.exchangekit.bybit.BybitEnvironment;
import dev.exchangekit.bybit.account.AccountType;
import dev.exchangekit.bybit.account.WalletBalanceRequest;
import dev.exchangekit.bybit.sim.BybitSimulator;
import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.contract.faults.BadAnswer;
import dev.exchangekit.core.contract.faults.OrderWorld;
import dev.exchangekit.core.contract.faults.PreparedRead;
import dev.exchangekit.core.contract.faults.PreparedWrite;
import dev.exchangekit.core.contract.faults.WorldSettings;
import dev.exchangekit.core.contract.faults.Write;
import dev.exchangekit.core.ratelimit.BucketState;
import dev.exchangekit.core.sim.SimInstrument;
import dev.exchangekit.core.sim.front.Fault;
import dev.exchangekit.core.sim.front.Hidden;
import dev.exchangekit.core.testing.FaultProxy;
import dev.exchangekit.core.testing.ManualTime;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import mockwebserver3.MockWebServer;

/** A Bybit client, a simulated Bybit, a line between them that can be broken, and one clock for all. */
final class BybitWorld implements OrderWorld {
    /** One is enough, and starts sooner than all. */
    private static final SimInstrument INSTRUMENT = SimInstrument.linear(BybitWrites.SYMBOL, "BTC", "USDT")
            .tickSize("0.10")
            .quantity("0.001", "0.001", "1190", "500")
            .minNotional("5")
            .leverage("100", "10", "0.01")
            .build();

    private static final Duration REAL_PATIENCE = Duration.ofMillis(2);
    private static final Duration SLOW = Duration.ofSeconds(8);
    private static final int OVERSIZE = 32 * 1024;

    private final ManualTime time = new ManualTime().patience(REAL_PATIENCE);
    private final BybitSimulator bybit = BybitSimulator.builder()
            .clock(time::now)
            .history(Duration.ZERO)
            .market(INSTRUMENT, new BigDecimal("64000"))
            .start();
    private final FaultProxy line = FaultProxy.to(bybit.uri());
    private final MockWebServer otherHost = new MockWebServer();
    private final BybitClient client;

    BybitWorld(WorldSettings settings) {
        this(settings, config -> {});
    }

    BybitWorld(WorldSettings settings, Consumer<BybitConfig.Builder> own) {
        try {
            otherHost.start(InetAddress.getLoopbackAddress(), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.client = BybitClient.create(config -> {
            config.environment(BybitEnvironment.custom(line.uri()))
                    .credentials(Credentials.of(bybit.apiKey(), bybit.secret()))
                    .timeSource(time)
                    .outcomeDeadline(settings.outcomeDeadline())
                    .readTimeout(settings.readTimeout())
                    .maxResponseBytes(settings.maxResponseBytes())
                    .closeGrace(settings.closeGrace())
                    .observer(settings.observer())
                    .callbackExecutor(settings.callbackExecutor())
                    .httpClient(settings.httpClient());
            own.accept(config);
        });
    }

    BybitClient client() {
        return client;
    }

    BybitSimulator bybit() {
        return bybit;
    }

    @Override
    public ManualTime time() {
        return time;
    }

    @Override
    public FaultProxy line() {
        return line;
    }

    @Override
    public PreparedWrite prepare(Write kind) {
        return switch (kind) {
            case PLACE -> BybitWrites.place(this);
            case PLACE_BATCH -> BybitWrites.placeBatch(this);
            case AMEND -> BybitWrites.amend(this);
            case CANCEL -> BybitWrites.cancel(this);
        };
    }

    @Override
    public PreparedRead prepareRead() {
        WalletBalanceRequest request =
                WalletBalanceRequest.builder().accountType(AccountType.UNIFIED).build();
        return new PreparedRead() {
            @Override
            public Object call() {
                return client.account().walletBalance(request);
            }

            @Override
            public CompletableFuture<?> start() {
                return client.async().account().walletBalance(request);
            }

            @Override
            public String path() {
                return "/v5/account/wallet-balance";
            }

            @Override
            public int requests() {
                return bybit.requests(path()).size();
            }
        };
    }

    @Override
    public void warmUp() {
        client.warmUp();
    }

    @Override
    public Optional<String> clockPath() {
        return Optional.of("/v5/market/time");
    }

    @Override
    public List<String> lookUpPaths() {
        return List.of("/v5/order/realtime", "/v5/order/history");
    }

    @Override
    public void spoil(String path, int times, BadAnswer answer, boolean executed) {
        Fault fault = fault(answer);
        bybit.faults().onNext(path, times, executed ? fault.executing() : fault.notExecuting());
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
    public void loseAndHide(PreparedWrite placement, Duration hidden) {
        Hidden rule = Hidden.until(time.now().plus(hidden));
        bybit.faults().onNext(placement.path(), Fault.answerLost().hiding(rule));
    }

    @Override
    public void closeRateLimit(PreparedWrite write, Duration duration) {
        client.limits().close(BybitWrites.bucket(write.kind()), duration);
    }

    @Override
    public int waitingForPermits() {
        return client.limits().state().values().stream()
                .mapToInt(BucketState::waiting)
                .sum();
    }

    @Override
    public int requestsAtOtherHost() {
        return otherHost.getRequestCount();
    }

    @Override
    public void closeClient() {
        client.close();
    }

    @Override
    public void close() {
        client.close();
        line.close();
        otherHost.close();
        bybit.close();
    }
}
