package dev.exchangekit.bybit;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.exchangekit.bybit.account.AccountApi;
import dev.exchangekit.bybit.account.AccountAsyncApi;
import dev.exchangekit.bybit.asset.AssetApi;
import dev.exchangekit.bybit.asset.AssetAsyncApi;
import dev.exchangekit.bybit.market.MarketApi;
import dev.exchangekit.bybit.market.MarketAsyncApi;
import dev.exchangekit.bybit.position.PositionApi;
import dev.exchangekit.bybit.position.PositionAsyncApi;
import dev.exchangekit.bybit.trade.TradeApi;
import dev.exchangekit.bybit.trade.TradeAsyncApi;
import dev.exchangekit.bybit.user.UserApi;
import dev.exchangekit.bybit.user.UserAsyncApi;
import dev.exchangekit.core.CursorRequest;
import dev.exchangekit.core.NewestFirstRequest;
import dev.exchangekit.core.TimeWindowRequest;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.JsonCodec;
import java.lang.reflect.Method;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every list of the exchange, walked through in both views against {@link ListingExchange}. */
class HistoriesTest {
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration MONTH = Duration.ofDays(30);

    /** As documented. What says less than 30 days stays below them. */
    private static final Map<String, Duration> LONGEST = Map.ofEntries(
            entry("trade.orderHistory", WEEK),
            entry("trade.executions", WEEK),
            entry("position.closedPnl", WEEK),
            entry("position.closedOptionPositions", WEEK),
            entry("position.moveHistory", WEEK),
            entry("account.transactionLog", WEEK),
            entry("account.borrowHistory", MONTH),
            entry("asset.deliveries", MONTH),
            entry("asset.settlements", MONTH),
            entry("asset.deposits", MONTH.minusMillis(1)),
            entry("asset.subDeposits", MONTH.minusMillis(1)),
            entry("asset.withdrawals", MONTH.minusMillis(1)),
            entry("asset.internalDeposits", MONTH),
            entry("asset.internalTransfers", WEEK),
            entry("asset.universalTransfers", WEEK),
            entry("asset.fundingAccountHistory", WEEK),
            entry("market.historicalVolatility", MONTH));

    /** The newest are shown up to some time; there is no cursor. */
    private static final Set<String> NEWEST_FIRST = Set.of(
            "market.klines",
            "market.markPriceKlines",
            "market.indexPriceKlines",
            "market.premiumIndexKlines",
            "market.fundingHistory");

    /** Their cursors lead through any length of time. */
    private static final Set<String> CURSORS_ALONE = Set.of("market.openInterest", "market.longShortRatios");

    private static final Instant END = Instant.parse("2026-11-01T10:20:30Z");
    private static final Instant START = END.minus(Duration.ofDays(100));

    private final ListingExchange exchange = new ListingExchange(END);
    private final Map<String, Object> views = Map.ofEntries(
            entry("trade", (TradeApi) exchange::call),
            entry("position", (PositionApi) exchange::call),
            entry("account", (AccountApi) exchange::call),
            entry("asset", (AssetApi) exchange::call),
            entry("market", (MarketApi) exchange::call),
            entry("user", (UserApi) exchange::call));
    private final Map<String, Object> asyncViews = Map.ofEntries(
            entry("trade", (TradeAsyncApi) exchange.async()::call),
            entry("position", (PositionAsyncApi) exchange.async()::call),
            entry("account", (AccountAsyncApi) exchange.async()::call),
            entry("asset", (AssetAsyncApi) exchange.async()::call),
            entry("market", (MarketAsyncApi) exchange.async()::call),
            entry("user", (UserAsyncApi) exchange.async()::call));

    private static Stream<Endpoint<?, ?>> all() {
        return BybitEndpoints.all().stream();
    }

    static Stream<Endpoint<?, ?>> windowed() {
        return all().filter(endpoint -> LONGEST.containsKey(endpoint.operation()));
    }

    static Stream<Endpoint<?, ?>> newestFirst() {
        return all().filter(endpoint -> NEWEST_FIRST.contains(endpoint.operation()));
    }

    static Stream<Endpoint<?, ?>> cursors() {
        return all().filter(endpoint -> CursorRequest.class.isAssignableFrom(endpoint.requestType()));
    }

    @Test
    void everyListWithTimesIsKnownHere() {
        Set<String> known = new TreeSet<>(LONGEST.keySet());
        known.addAll(NEWEST_FIRST);
        known.addAll(CURSORS_ALONE);
        assertThat(all().filter(HistoriesTest::hasTimes).map(Endpoint::operation))
                .containsExactlyInAnyOrderElementsOf(known);
        assertThat(all().filter(endpoint -> TimeWindowRequest.class.isAssignableFrom(endpoint.requestType()))
                        .map(Endpoint::operation))
                .containsExactlyInAnyOrderElementsOf(LONGEST.keySet());
        assertThat(all().filter(endpoint -> NewestFirstRequest.class.isAssignableFrom(endpoint.requestType()))
                        .map(Endpoint::operation))
                .containsExactlyInAnyOrderElementsOf(NEWEST_FIRST);
    }

    private static boolean hasTimes(Endpoint<?, ?> endpoint) {
        Set<String> names = Arrays.stream(endpoint.requestType().getMethods())
                .map(Method::getName)
                .collect(Collectors.toSet());
        return names.contains("startTime") || names.contains("start");
    }

    @ParameterizedTest
    @MethodSource("cursors")
    void everyListWithACursorIsReadPageByPage(Endpoint<?, ?> endpoint) throws Exception {
        exchange.fill(START, END);
        Object request = request(endpoint, "");
        List<Object> items = sync(endpoint, request).toList();
        assertThat(items).isEqualTo(async(endpoint, request));
        assertThat(items).doesNotHaveDuplicates().hasSizeGreaterThan(ListingExchange.PAGE);
    }

    @ParameterizedTest
    @MethodSource("windowed")
    void aLongRangeIsCutIntoWindowsThatTheExchangeAnswers(Endpoint<?, ?> endpoint) throws Exception {
        exchange.fill(START, END);
        Object request = request(endpoint, times(START, END));
        assertThat(sync(endpoint, request).map(exchange::timeOf))
                .containsExactlyElementsOf(exchange.times().descendingSet());
        assertWindows(LONGEST.getOrDefault(endpoint.operation(), Duration.ZERO));
        exchange.asked().clear();
        assertThat(async(endpoint, request))
                .map(exchange::timeOf)
                .containsExactlyElementsOf(exchange.times().descendingSet());
        assertWindows(LONGEST.getOrDefault(endpoint.operation(), Duration.ZERO));
    }

    private void assertWindows(Duration longest) {
        List<ListingExchange.Window> windows = exchange.asked();
        assertThat(windows.get(0).end()).isEqualTo(END);
        assertThat(windows.get(windows.size() - 1).start()).isEqualTo(START);
        assertThat(windows)
                .allSatisfy(window -> assertThat(Duration.between(window.start(), window.end()))
                        .isBetween(Duration.ZERO, longest));
        for (int i = 1; i < windows.size(); i++) {
            assertThat(windows.get(i).end())
                    .isEqualTo(windows.get(i - 1).start().minusMillis(1));
        }
    }

    @ParameterizedTest
    @MethodSource("windowed")
    void nothingIsFetchedThatIsNotRead(Endpoint<?, ?> endpoint) throws Exception {
        exchange.fill(START, END);
        Stream<Object> items = sync(endpoint, request(endpoint, times(START, END)));
        assertThat(exchange.calls()).isZero();
        assertThat(items.limit(ListingExchange.PAGE)).hasSize(ListingExchange.PAGE);
        assertThat(exchange.calls()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("newestFirst")
    void aListWithoutCursorsIsReadBackToTheStart(Endpoint<?, ?> endpoint) throws Exception {
        exchange.fill(START, END);
        Instant since = START.plus(Duration.ofDays(20));
        String limit = ",\"limit\":" + ListingExchange.PAGE;
        Object request = request(endpoint, times(since, END) + limit);
        List<Instant> expected =
                exchange.times().tailSet(since, true).descendingSet().stream().toList();
        assertThat(sync(endpoint, request).map(exchange::timeOf)).containsExactlyElementsOf(expected);
        assertThat(async(endpoint, request)).map(exchange::timeOf).containsExactlyElementsOf(expected);
        assertThat(sync(endpoint, request(endpoint, limit)).map(exchange::timeOf))
                .containsExactlyElementsOf(exchange.times().descendingSet());
        int before = exchange.calls();
        assertThat(sync(endpoint, request).limit(ListingExchange.PAGE)).hasSize(ListingExchange.PAGE);
        assertThat(exchange.calls()).isEqualTo(before + 1);
    }

    /** Under every name that they have. */
    private static String times(Instant start, Instant end) {
        long from = start.toEpochMilli();
        long to = end.toEpochMilli();
        return ",\"startTime\":" + from + ",\"endTime\":" + to + ",\"start\":" + from + ",\"end\":" + to
                + ",\"createTimeFrom\":" + start.getEpochSecond() + ",\"createTimeTo\":" + end.getEpochSecond();
    }

    private static Object request(Endpoint<?, ?> endpoint, String more) throws Exception {
        String json =
                "{\"category\":\"linear\",\"symbol\":\"BTCUSDT\",\"interval\":\"60\",\"period\":\"7\",\"intervalTime\":\"1h\",\"subMemberId\":\"7\""
                        + more + "}";
        return new JsonCodec().read(json, endpoint.requestType());
    }

    @SuppressWarnings("unchecked")
    private Stream<Object> sync(Endpoint<?, ?> endpoint, Object request) throws Exception {
        return (Stream<Object>)
                method(views, endpoint, "Stream", endpoint.requestType()).invoke(view(views, endpoint), request);
    }

    private List<Object> async(Endpoint<?, ?> endpoint, Object request) throws Exception {
        List<Object> items = new ArrayList<>();
        Predicate<Object> visitor = items::add;
        Object walk = method(asyncViews, endpoint, "ForEach", endpoint.requestType(), Predicate.class)
                .invoke(view(asyncViews, endpoint), request, visitor);
        assertThat((CompletableFuture<?>) walk).isCompleted();
        return items;
    }

    private static Object view(Map<String, Object> views, Endpoint<?, ?> endpoint) {
        return Objects.requireNonNull(views.get(endpoint.operation().split("\\.", 2)[0]));
    }

    private static Method method(Map<String, Object> views, Endpoint<?, ?> endpoint, String end, Class<?>... parameters)
            throws Exception {
        return view(views, endpoint)
                .getClass()
                .getInterfaces()[0]
                .getMethod(endpoint.operation().split("\\.", 2)[1] + end, parameters);
    }
}
