package dev.exchangekit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.exchangekit.bybit.BybitClient;
import dev.exchangekit.bybit.BybitEnvironment;
import dev.exchangekit.bybit.sim.BybitSimulator;
import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.sim.front.SimRequest;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example, on the simulator. */
class ExamplesTest {
    private static final Map<String, String> NO_VARIABLES = Map.of();

    private record Ended(int exitCode, String out, String err) {}

    /** Fails in a future. */
    private static final class WrongSecret extends Example {
        @Override
        void run(Venue venue) {
            try (BybitClient bybit = BybitClient.create(config -> config.environment(venue.environment())
                    .credentials(Credentials.of(venue.credentials().key(), "wrong")))) {
                bybit.async().user().apiKeyInfo().join();
            }
        }
    }

    private static Ended run(Example example, Map<String, String> variables, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Example.execute(example, variables, new PrintWriter(out), new PrintWriter(err), args);
        return new Ended(exitCode, out.toString(), err.toString());
    }

    private static String outputOnTheSimulator(Example example, String... args) {
        Ended ended = run(example, NO_VARIABLES, args);
        assertThat(ended.err()).isEmpty();
        assertThat(ended.exitCode()).isZero();
        return ended.out();
    }

    static List<Supplier<Example>> all() {
        return List.of(
                QuickStart::new,
                OrderLifecycle::new,
                ConditionalOrders::new,
                Account::new,
                HistoryExport::new,
                MarketData::new,
                AsyncFanOut::new,
                OwnEndpoint::new);
    }

    static List<Supplier<Example>> withKey() {
        return List.of(
                QuickStart::new,
                OrderLifecycle::new,
                ConditionalOrders::new,
                Account::new,
                HistoryExport::new,
                OwnEndpoint::new);
    }

    @Test
    void quickStartTradesAndEndsWithoutPosition() {
        assertThat(outputOnTheSimulator(new QuickStart()))
                .contains("a simulated Bybit at http://127.0.0.1")
                .containsPattern("BTC/USDT:USDT: last trade at [0-9.]+, best bid [0-9.]+, best ask [0-9.]+")
                .containsPattern("accepted as order \\S+, client id \\S+")
                .containsPattern("Amended to [0-9.]+: ACCEPTED")
                .contains("Cancelled: ACCEPTED", "open orders left: 0")
                .contains("Bought at the market: FILLED, 0.01")
                .containsPattern("Position: LONG 0.01\\d* from [0-9.]+")
                .containsPattern("unrealized profit: [0-9.]+ USDT at mark price [0-9.]+")
                .contains("Closed the position: FILLED", "positions left: 0")
                .contains("USDT: ")
                .doesNotContain("?", "Optional");
    }

    @Test
    void orderLifecycleGoesThroughEveryStatusAndOutcome() {
        assertThat(outputOnTheSimulator(new OrderLifecycle(), "--env", "simulator"))
                .containsSubsequence(
                        "field 'price' is 60000.123",
                        "about to leave: PLACE",
                        "NEW: 0 of 0.020 filled",
                        "about to leave: AMEND",
                        "PARTIALLY_FILLED: 0.005 of 0.020 filled",
                        "FILLED: 0.020 of 0.020 filled",
                        "as taker, fees",
                        "as maker, fees",
                        "ALREADY_FILLED",
                        "place() returned: accepted as order",
                        "orders with that id: 1",
                        "place() threw, once the exchange could no longer accept it",
                        "place() threw: Bybit trade.placeOrder",
                        "the outcome is unknown",
                        "ACCEPTED",
                        "it is NEW; cancel: ACCEPTED")
                .doesNotContain("?", "Optional");
    }

    @Test
    void conditionalOrdersWaitAndAreCancelled() {
        assertThat(outputOnTheSimulator(new ConditionalOrders()))
                .containsPattern("buy 0.010 at the market once the price has risen to [0-9.]+")
                .containsPattern("trigger [0-9.]+")
                .contains("cancelled: ACCEPTED", "with its exits", "open orders: 0")
                .doesNotContain("?", "Optional");
    }

    @Test
    void accountShowsBalancesPositionsAndFees() {
        assertThat(outputOnTheSimulator(new Account()))
                .containsPattern("USDT +[0-9.]+ +[0-9.]+ +[0-9.]+")
                .containsPattern("BTC/USDT:USDT +LONG +0.01\\d* +[0-9.]+ +[0-9.]+ ")
                .containsPattern("BTC/USDT +0\\.\\d+ +0\\.\\d+")
                .doesNotContain("Optional");
    }

    @Test
    void historyExportWritesOrdersAndFills(@TempDir Path folder) throws IOException {
        assertThat(outputOnTheSimulator(new HistoryExport(), "--to", folder.toString()))
                .contains("100 %, 2 rows");
        assertThat(folder.resolve("orders.csv")).content().contains(",BUY,MARKET,", ",SELL,MARKET,", ",FILLED");
        assertThat(Files.readAllLines(folder.resolve("fills.csv"))).hasSizeGreaterThan(2);
    }

    @Test
    void marketDataShowsTickersBookCandlesAndInstruments() {
        assertThat(outputOnTheSimulator(new MarketData()))
                .containsPattern("BTC/USDT +last [0-9.]+, bid [0-9.]+, ask [0-9.]+")
                .contains("Order book of BTC/USDT:USDT, spread ")
                .containsPattern("[0-9.]+ @ [0-9.]+ \\| [0-9.]+ @ [0-9.]+")
                .contains("(so far)")
                .containsPattern("BTC/USDT:USDT +here BTCUSDT, price step 0.1")
                .doesNotContain("?", "Optional");
    }

    @Test
    void asyncFanOutGetsEveryAnswer() {
        assertThat(outputOnTheSimulator(new AsyncFanOut()))
                .containsPattern("Started \\d+ calls in \\d+ ms")
                .containsPattern("in flight: \\d+, of which \\d+ wait in line")
                .containsPattern("All answers are there after \\d+ ms")
                .contains("in flight: 0")
                .containsPattern("SOL/USDT:USDT +last [0-9.]+, spread [0-9.]+");
    }

    @Test
    void ownEndpointIsCalledLikeAnyOther() {
        assertThat(outputOnTheSimulator(new OwnEndpoint()))
                .contains("asset.coins (GET /v5/asset/coin/query-info)")
                .contains("BTC over BTC: withdrawing costs 0.001, at least 0.01 at a time")
                .containsPattern("for all coins: [1-9]\\d* of them");
    }

    @ParameterizedTest
    @MethodSource("all")
    void helpSaysHowToUseIt(Supplier<Example> example) {
        Ended ended = run(example.get(), NO_VARIABLES, "--help");

        assertThat(ended.exitCode()).isZero();
        assertThat(ended.out())
                .contains("Usage: ", "--env", "simulator, testnet, demo or live", "BYBIT_TESTNET_API_KEY");
    }

    @ParameterizedTest
    @MethodSource("all")
    void unknownPlaceIsRefusedWithTheUsage(Supplier<Example> example) {
        Ended ended = run(example.get(), NO_VARIABLES, "--env", "moon");

        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.err()).contains("moon", "Usage: ");
    }

    @ParameterizedTest
    @MethodSource("withKey")
    void missingKeyIsOneSentence(Supplier<Example> example) {
        Ended testnet = run(example.get(), NO_VARIABLES, "--env", "testnet");
        Ended demo = run(example.get(), NO_VARIABLES, "--env", "demo");
        Ended live = run(example.get(), Map.of("BYBIT_API_KEY", "key"), "--env", "live");

        assertThat(List.of(testnet.exitCode(), demo.exitCode(), live.exitCode()))
                .containsOnly(2);
        assertThat(testnet.err())
                .hasLineCount(1)
                .contains("BYBIT_TESTNET_API_KEY is not set", "BYBIT_TESTNET_SECRET_KEY");
        assertThat(demo.err()).hasLineCount(1).contains("BYBIT_DEMO_API_KEY is not set");
        assertThat(live.err()).hasLineCount(1).contains("BYBIT_SECRET_KEY is not set");
        assertThat(testnet.out() + demo.out() + live.out()).isEmpty();
    }

    @Test
    void refusalIsOneSentence() {
        Ended ended = run(new WrongSecret(), NO_VARIABLES);

        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.err()).hasLineCount(1).startsWith("Bybit rejected user.apiKeyInfo");
    }

    @ParameterizedTest
    @MethodSource("withKey")
    void nothingIsTradedWhereItWouldCostRealMoney(Supplier<Example> example) throws InterruptedException {
        try (BybitSimulator simulator = BybitSimulator.start()) {
            Map<String, String> variables =
                    Map.of("BYBIT_API_KEY", simulator.apiKey(), "BYBIT_SECRET_KEY", simulator.secret());
            BybitEnvironment environment = BybitEnvironment.custom(simulator.uri());

            example.get().run(Venue.real("Bybit", environment, "BYBIT", variables, false));

            assertThat(simulator.requests())
                    .isNotEmpty()
                    .extracting(SimRequest::method)
                    .containsOnly("GET");
        }
    }

    @Test
    void liveMayNotTrade() {
        try (Venue live = Venue.open(Venue.Kind.LIVE, NO_VARIABLES);
                Venue demo = Venue.open(Venue.Kind.DEMO, NO_VARIABLES);
                Venue testnet = Venue.open(Venue.Kind.TESTNET, NO_VARIABLES)) {
            assertThat(live.mayTrade()).isFalse();
            assertThat(live.environment()).isEqualTo(BybitEnvironment.MAINNET);
            assertThat(demo.environment()).isEqualTo(BybitEnvironment.DEMO);
            assertThat(testnet.environment()).isEqualTo(BybitEnvironment.TESTNET);
        }
    }
}
