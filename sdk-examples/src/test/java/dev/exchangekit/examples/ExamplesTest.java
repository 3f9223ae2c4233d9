package dev.exchangekit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.exchangekit.bitget.AccountMode;
import dev.exchangekit.bitget.BitgetEnvironment;
import dev.exchangekit.bitget.sim.BitgetSimulator;
import dev.exchangekit.bithumb.sim.BithumbSimulator;
import dev.exchangekit.bybit.BybitEnvironment;
import dev.exchangekit.bybit.sim.BybitSimulator;
import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.sim.front.SimRequest;
import dev.exchangekit.core.sim.front.Simulator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every example, on the simulators. */
class ExamplesTest {
    private static final Map<String, String> NO_VARIABLES = Map.of();
    private static final String BYBIT = "--exchange bybit";
    private static final String BITGET_CLASSIC = "--exchange bitget --account classic";
    private static final String BITGET_UNIFIED = "--exchange bitget --account unified";
    private static final String BITHUMB = "--exchange bithumb";

    private record Ended(int exitCode, String out, String err) {}

    /** Fails in a future. */
    private static final class WrongSecret extends Example {
        @Override
        void run(Venue venue) {
            Credentials wrong = Credentials.of(venue.credentials().key(), "wrong", "wrong");
            try (Connection connection = venue.open(Settings.builder().build(), Optional.of(wrong))) {
                connection.exchange().async().account().balances().join();
            }
        }
    }

    /** Splits arguments at blanks. */
    private static Ended run(Program program, Map<String, String> variables, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] split =
                Arrays.stream(args).flatMap(arg -> Stream.of(arg.split(" "))).toArray(String[]::new);
        int exitCode = Program.execute(program, variables, new PrintWriter(out), new PrintWriter(err), split);
        return new Ended(exitCode, out.toString(), err.toString());
    }

    private static String output(Program program, String... args) {
        Ended ended = run(program, NO_VARIABLES, args);
        assertThat(ended.err()).isEmpty();
        assertThat(ended.exitCode()).isZero();
        return ended.out();
    }

    /** An exit code of 2 with one sentence and nothing before it. */
    private static String refusal(Program program, Map<String, String> variables, String... args) {
        Ended ended = run(program, variables, args);
        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).hasLineCount(1);
        return ended.err();
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
                Doctor::new,
                OwnEndpoint::new);
    }

    static List<Supplier<Example>> withKeyOfBybit() {
        return Stream.concat(withKey().stream(), Stream.<Supplier<Example>>of(OwnEndpoint::new))
                .toList();
    }

    static List<Supplier<Example>> withKey() {
        return List.of(
                QuickStart::new,
                OrderLifecycle::new,
                ConditionalOrders::new,
                Account::new,
                HistoryExport::new,
                Doctor::new);
    }

    @Test
    void bybitIsTheDefault() {
        assertThat(output(new QuickStart())).contains("a simulated Bybit at http://127.0.0.1");
    }

    @Test
    void classicIsTheDefaultOfBitget() {
        assertThat(output(new MarketData(), "--exchange", "bitget"))
                .contains("a simulated Bitget with a classic account at http://127.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {BYBIT, BITGET_CLASSIC, BITGET_UNIFIED})
    void quickStartTradesAndEndsWithoutPosition(String venue) {
        assertThat(output(new QuickStart(), venue))
                .containsPattern("BTC/USDT:USDT: last trade at [0-9.]+, best bid [0-9.]+, best ask [0-9.]+")
                .containsPattern("accepted as order \\S+, client id \\S+")
                .containsPattern("Amended to [0-9.]+: ACCEPTED")
                .contains("Cancelled: ACCEPTED", "open orders left: 0")
                .contains("Bought at the market: FILLED", "0.01 BTC at ")
                .containsPattern("Position: LONG 0.01\\d* from [0-9.]+")
                .containsPattern("unrealized profit: [0-9.]+ USDT at mark price [0-9.]+")
                .contains("Closed the position: FILLED", "positions left: 0")
                .contains("USDT: ")
                .doesNotContain("?", "Optional");
    }

    @Test
    void quickStartBuysAndSellsWhereThereAreNoPositions() {
        assertThat(output(new QuickStart(), BITHUMB))
                .containsPattern("BTC/KRW: last trade at [0-9.]+, best bid [0-9.]+, best ask [0-9.]+")
                .contains("Cancelled: ACCEPTED", "open orders left: 0")
                .containsPattern("Bought for \\d+ KRW at the market: FILLED")
                .containsPattern("Sold 0.00\\d+ at the market: FILLED")
                .containsPattern("fee: [0-9.]+ KRW")
                .doesNotContain("?", "Optional", "Amended", "Position");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --exchange bybit                     | amend: ACCEPTED  | as maker, fees | FILLED: 0.020    | FILLED    | once the exchange could no longer accept it
            --exchange bitget --account classic  | amend: ACCEPTED  | as maker, fees | CANCELLED: 0.005 | CANCELLED | not finding it proves nothing
            --exchange bitget --account unified  | amend: ACCEPTED  | as maker, fees | FILLED: 0.020    | FILLED    | not finding it proves nothing
            --exchange bithumb                   | cancel: ACCEPTED | fill: 0.005 at 90992000, fees | FILLED: 0.015    | FILLED    | not finding it proves nothing
            """)
    void orderLifecycleGoesThroughEveryStatusAndOutcome(
            String venue, String moving, String fill, String end, String status, String loss) {
        assertThat(output(new OrderLifecycle(), venue, "--env simulator"))
                .containsSubsequence(
                        "field 'price' is ",
                        "about to leave: PLACE",
                        "NEW: 0 of 0.02",
                        moving,
                        "PARTIALLY_FILLED: 0.005 of 0.02",
                        "The order is " + end,
                        fill,
                        "ALREADY_" + status,
                        "place() returned: accepted as order",
                        "orders with that id: 1",
                        loss,
                        "place() threw: ",
                        "the outcome is unknown",
                        "ACCEPTED",
                        "it is NEW; cancel: ACCEPTED")
                .doesNotContain("?", "Optional");
    }

    @ParameterizedTest
    @ValueSource(strings = {BYBIT, BITGET_CLASSIC, BITGET_UNIFIED})
    void conditionalOrdersWaitAndAreCancelled(String venue) {
        assertThat(output(new ConditionalOrders(), venue))
                .containsPattern("buy 0.010 at the market once the price has risen to [0-9.]+")
                .containsPattern("trigger [0-9.]+")
                .contains("cancelled: ACCEPTED", "with its exits", "open orders: 0")
                .doesNotContain("?", "Optional");
    }

    @Test
    void conditionalOrdersAreNotForEveryExchange() {
        assertThat(refusal(new ConditionalOrders(), NO_VARIABLES, BITHUMB))
                .contains("Bithumb takes no orders that wait for a price");
    }

    @Test
    void accountWithoutPositionsShowsBalancesAndFees() {
        assertThat(output(new Account(), BITHUMB))
                .containsPattern("KRW +[0-9.]+ +[0-9.]+ +[0-9.]+")
                .containsPattern("BTC/KRW +0\\.\\d+ +0\\.\\d+")
                .doesNotContain("Positions", "Optional");
    }

    @ParameterizedTest
    @ValueSource(strings = {BYBIT, BITGET_CLASSIC, BITGET_UNIFIED})
    void accountShowsBalancesPositionsAndFees(String venue) {
        assertThat(output(new Account(), venue))
                .containsPattern("USDT +[0-9.]+ +[0-9.]+ +[0-9.]+")
                .containsPattern("BTC/USDT:USDT +LONG +0.01\\d* +[0-9.]+ +[0-9.]+ ")
                .containsPattern("BTC/USDT +0\\.\\d+ +0\\.\\d+")
                .doesNotContain("Optional");
    }

    @ParameterizedTest
    @ValueSource(strings = {BYBIT, BITGET_CLASSIC, BITGET_UNIFIED, BITHUMB})
    void historyExportWritesOrdersAndFills(String venue, @TempDir Path folder) throws IOException {
        assertThat(output(new HistoryExport(), venue, "--to", folder.toString()))
                .contains("100 %, 2 rows");
        assertThat(folder.resolve("orders.csv")).content().contains(",BUY,MARKET,", ",SELL,MARKET,", ",FILLED");
        assertThat(Files.readAllLines(folder.resolve("fills.csv"))).hasSizeGreaterThan(2);
    }

    @Test
    void marketDataOfSpotAlone() {
        assertThat(output(new MarketData(), BITHUMB))
                .containsPattern("BTC/KRW +last [0-9.]+, bid [0-9.]+, ask [0-9.]+, in 24 h [0-9.-]+ %")
                .contains("Order book of BTC/KRW, spread ", "(so far)")
                .containsPattern("BTC/KRW +here KRW-BTC, price step 0.0001.* smallest order 5000 KRW")
                .doesNotContain("?", "Optional");
    }

    @ParameterizedTest
    @ValueSource(strings = {BYBIT, BITGET_CLASSIC, BITGET_UNIFIED})
    void marketDataShowsTickersBookCandlesAndInstruments(String venue) {
        assertThat(output(new MarketData(), venue))
                .containsPattern("BTC/USDT +last [0-9.]+, bid [0-9.]+, ask [0-9.]+")
                .contains("Order book of BTC/USDT:USDT, spread ")
                .containsPattern("[0-9.]+ @ [0-9.]+ \\| [0-9.]+ @ [0-9.]+")
                .contains("(so far)")
                .containsPattern("BTC/USDT:USDT +here BTCUSDT, price step 0.1")
                .doesNotContain("?", "Optional");
    }

    @ParameterizedTest
    @ValueSource(strings = {BYBIT, BITGET_CLASSIC, BITGET_UNIFIED, BITHUMB})
    void asyncFanOutGetsEveryAnswer(String venue) {
        assertThat(output(new AsyncFanOut(), venue))
                .containsPattern("Started \\d+ calls in \\d+ ms")
                .containsPattern("in flight: \\d+, of which \\d+ wait in line")
                .containsPattern("All answers are there after \\d+ ms")
                .contains("in flight: 0")
                .containsPattern("ETH/(USDT:USDT|KRW) +last [0-9.]+, spread [0-9.]+");
    }

    @ParameterizedTest
    @ValueSource(strings = {BYBIT, BITGET_CLASSIC, BITGET_UNIFIED, BITHUMB})
    void doctorTellsAGoodKeyFromAWrongSecret(String venue) {
        assertThat(output(new Doctor(), venue))
                .containsSubsequence(
                        "which is UP",
                        "Nothing keeps the client from working",
                        "OK       key and signature",
                        "a secret that is not its own",
                        "The client cannot work like this",
                        "PROBLEM  key and signature",
                        "-> ")
                .doesNotContain("Optional");
    }

    @Test
    void tickerBoardShowsOneCoinOnAllExchangesAgainAndAgain() {
        assertThat(output(new TickerBoard(), "--times 2 --every 0"))
                .containsSubsequence("Bybit ", "Bitget ", "Bithumb ", "1 USDT = ", "Bybit ", "1 USDT = ")
                .containsPattern("Bybit +BTC/USDT +[0-9,.]+ +[0-9,.]+ +[0-9,.]+ +[+-][0-9.]+ +[0-9,]+ +[+-][0-9.]+")
                .containsPattern("Bithumb +BTC/KRW +[0-9,]+ +[0-9,]+ +[0-9,]+ +[+-][0-9.]+ +[0-9,]+ +[+-][0-9.]+")
                .containsPattern("1 USDT = [0-9.]+ KRW")
                .doesNotContain("?", "Optional", "\033");
    }

    @Test
    void tickerBoardSaysWhyAnExchangeShowsNothing() {
        assertThat(output(new TickerBoard(), "--times 1 --coin sol"))
                .containsPattern("Bybit +SOL/USDT +[0-9,.]+")
                .containsPattern("Bithumb +SOL/KRW .*404");
    }

    @Test
    void tickerBoardStandsStillInATerminal() {
        Ended ended = run(new TickerBoard(), Map.of("TERM", "xterm"), "--times 1");

        assertThat(ended.out()).startsWith("\033[H\033[2J");
        assertThat(run(new TickerBoard(), Map.of("TERM", "xterm"), "--times 1 --scroll")
                        .out())
                .doesNotContain("\033");
    }

    @Test
    void tickerBoardIsWhereAllExchangesAre() {
        assertThat(refusal(new TickerBoard(), NO_VARIABLES, "--env testnet")).contains("testnet");
    }

    @Test
    void ownEndpointIsCalledLikeAnyOther() {
        assertThat(output(new OwnEndpoint()))
                .contains("asset.coins (GET /v5/asset/coin/query-info)")
                .contains("BTC over BTC: withdrawing costs 0.001, at least 0.01 at a time")
                .containsPattern("for all coins: [1-9]\\d* of them");
    }

    @Test
    void ownEndpointIsOneOfBybit() {
        assertThat(refusal(new OwnEndpoint(), NO_VARIABLES, "--exchange bitget"))
                .contains("--exchange bybit");
    }

    @ParameterizedTest
    @MethodSource("all")
    void helpSaysHowToUseIt(Supplier<Example> example) {
        Ended ended = run(example.get(), NO_VARIABLES, "--help");

        assertThat(ended.exitCode()).isZero();
        assertThat(ended.out())
                .contains("Usage: ", "--env", "simulator, testnet, demo or live", "BYBIT_TESTNET_API_KEY")
                .contains(
                        "--exchange",
                        "bybit, bitget or bithumb",
                        "--account",
                        "classic or unified",
                        "BITGET_PASSPHRASE");
    }

    @ParameterizedTest
    @MethodSource("all")
    void unknownPlaceIsRefusedWithTheUsage(Supplier<Example> example) {
        for (String wrong : List.of("--env moon", "--exchange moon", "--account moon")) {
            Ended ended = run(example.get(), NO_VARIABLES, wrong);

            assertThat(ended.exitCode()).isEqualTo(2);
            assertThat(ended.err()).contains("moon", "Usage: ");
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void choicesThatDoNotGoTogetherAreRefusedInOneSentence(Supplier<Example> example) {
        assertThat(refusal(example.get(), NO_VARIABLES, "--exchange bitget --env testnet"))
                .contains("Bitget has no testnet", "--env simulator, demo or live");
        assertThat(refusal(example.get(), NO_VARIABLES, "--exchange bybit --account unified"))
                .contains("--account goes with --exchange bitget only");
        assertThat(refusal(example.get(), NO_VARIABLES, "--exchange bithumb --account unified"))
                .contains("Bithumb has one kind of account");
        for (String place : List.of("testnet", "demo")) {
            assertThat(refusal(example.get(), NO_VARIABLES, "--exchange bithumb --env " + place))
                    .contains("Bithumb has neither testnet nor demo trading", "--env simulator or live");
        }
    }

    @ParameterizedTest
    @MethodSource("withKeyOfBybit")
    void missingKeyOfBybitIsOneSentence(Supplier<Example> example) {
        assertThat(refusal(example.get(), NO_VARIABLES, "--env testnet"))
                .contains("BYBIT_TESTNET_API_KEY is not set", "BYBIT_TESTNET_SECRET_KEY");
        assertThat(refusal(example.get(), NO_VARIABLES, "--env demo")).contains("BYBIT_DEMO_API_KEY is not set");
        assertThat(refusal(example.get(), Map.of("BYBIT_API_KEY", "key"), "--env live"))
                .contains("BYBIT_SECRET_KEY is not set");
    }

    @ParameterizedTest
    @MethodSource("withKey")
    void missingKeyOfBithumbIsOneSentence(Supplier<Example> example) {
        assertThat(refusal(example.get(), NO_VARIABLES, BITHUMB, "--env live"))
                .contains("BITHUMB_API_KEY is not set", "BITHUMB_SECRET_KEY");
    }

    @ParameterizedTest
    @MethodSource("withKey")
    void missingKeyOfBitgetIsOneSentence(Supplier<Example> example) {
        for (String venue : List.of(BITGET_CLASSIC, BITGET_UNIFIED)) {
            assertThat(refusal(example.get(), NO_VARIABLES, venue, "--env demo"))
                    .contains("BITGET_DEMO_API_KEY is not set");
            assertThat(refusal(
                            example.get(),
                            Map.of("BITGET_API_KEY", "key", "BITGET_SECRET_KEY", "secret"),
                            venue,
                            "--env live"))
                    .contains("BITGET_PASSPHRASE is not set");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {BYBIT, BITGET_CLASSIC, BITGET_UNIFIED})
    void refusalIsOneSentence(String venue) {
        Ended ended = run(new WrongSecret(), NO_VARIABLES, venue);

        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.err()).hasLineCount(1).containsPattern("^B\\w+ rejected ");
    }

    @ParameterizedTest
    @MethodSource("withKeyOfBybit")
    void nothingIsTradedWhereItWouldCostRealMoneyOnBybit(Supplier<Example> example) throws InterruptedException {
        try (BybitSimulator simulator = BybitSimulator.start()) {
            Credentials key = Credentials.of(simulator.apiKey(), simulator.secret());
            BybitEnvironment environment = BybitEnvironment.custom(simulator.uri());

            example.get().run(new BybitVenue("Bybit", environment, () -> key, false));

            assertNothingButReads(simulator);
        }
    }

    @ParameterizedTest
    @MethodSource("withKey")
    void nothingIsTradedWhereItWouldCostRealMoneyOnBitget(Supplier<Example> example) throws InterruptedException {
        for (AccountMode account : AccountMode.values()) {
            try (BitgetSimulator simulator = BitgetSimulator.start()) {
                Credentials key = BitgetVenue.credentials(
                        account == AccountMode.UNIFIED ? simulator.unified() : simulator.classic());
                BitgetEnvironment environment = BitgetEnvironment.custom(simulator.uri());

                example.get().run(new BitgetVenue("Bitget", environment, account, () -> key, false));

                assertNothingButReads(simulator);
            }
        }
    }

    private static void assertNothingButReads(Simulator simulator) {
        assertThat(simulator.requests())
                .isNotEmpty()
                .extracting(SimRequest::method)
                .containsOnly("GET");
    }

    @Test
    void liveMayNotTrade() {
        try (BybitVenue live = BybitVenue.of(Venue.Kind.LIVE, NO_VARIABLES);
                BybitVenue demo = BybitVenue.of(Venue.Kind.DEMO, NO_VARIABLES);
                BybitVenue testnet = BybitVenue.of(Venue.Kind.TESTNET, NO_VARIABLES)) {
            assertThat(live.mayTrade()).isFalse();
            assertThat(live.environment()).isEqualTo(BybitEnvironment.MAINNET);
            assertThat(demo.mayTrade()).isTrue();
            assertThat(demo.environment()).isEqualTo(BybitEnvironment.DEMO);
            assertThat(testnet.mayTrade()).isTrue();
            assertThat(testnet.environment()).isEqualTo(BybitEnvironment.TESTNET);
        }
        try (BitgetVenue live = BitgetVenue.of(Venue.Kind.LIVE, AccountMode.UNIFIED, NO_VARIABLES);
                BitgetVenue demo = BitgetVenue.of(Venue.Kind.DEMO, AccountMode.UNIFIED, NO_VARIABLES)) {
            assertThat(live.mayTrade()).isFalse();
            assertThat(live.environment()).isEqualTo(BitgetEnvironment.LIVE);
            assertThat(demo.mayTrade()).isTrue();
            assertThat(demo.environment()).isEqualTo(BitgetEnvironment.DEMO);
        }
    }

    @Test
    void servedBitgetTellsBothLogins() {
        StringWriter out = new StringWriter();

        SimulatorMain.execute(interrupting(out), "--exchange", "bitget", "--port", "0");

        try (BitgetSimulator same = BitgetSimulator.start()) {
            assertThat(Thread.interrupted()).isTrue();
            assertThat(out.toString())
                    .contains("Simulated Bitget", "http://127.0.0.1:")
                    .containsSubsequence(
                            "classic",
                            "key         " + same.classic().apiKey(),
                            "secret      " + same.classic().secret(),
                            "passphrase  " + same.classic().passphrase(),
                            "unified",
                            "key         " + same.unified().apiKey(),
                            "secret      " + same.unified().secret(),
                            "passphrase  " + same.unified().passphrase());
        }
    }

    @Test
    void servedBybitTellsItsLogin() {
        StringWriter out = new StringWriter();

        SimulatorMain.execute(interrupting(out), "--port", "0");

        try (BybitSimulator same = BybitSimulator.start()) {
            assertThat(Thread.interrupted()).isTrue();
            assertThat(out.toString())
                    .contains("Simulated Bybit", "http://127.0.0.1:")
                    .contains("  key     " + same.apiKey(), "  secret  " + same.secret());
        }
    }

    @Test
    void servedBithumbTellsItsLogin() {
        StringWriter out = new StringWriter();

        SimulatorMain.execute(interrupting(out), "--exchange", "bithumb", "--port", "0");

        try (BithumbSimulator same = BithumbSimulator.start()) {
            assertThat(Thread.interrupted()).isTrue();
            assertThat(out.toString())
                    .contains("Simulated Bithumb", "http://127.0.0.1:")
                    .contains("  key     " + same.apiKey(), "  secret  " + same.secret());
        }
    }

    /** Ends the program once it has said everything. */
    private static PrintWriter interrupting(StringWriter out) {
        return new PrintWriter(out) {
            @Override
            public void flush() {
                super.flush();
                Thread.currentThread().interrupt();
            }
        };
    }
}
