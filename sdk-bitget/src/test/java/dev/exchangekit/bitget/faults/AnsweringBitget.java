package dev.exchangekit.bitget.faults;

import dev.exchangekit.bitget.AccountType;
import dev.exchangekit.bitget.BitgetClient;
import dev.exchangekit.bitget.BitgetConfig;
import dev.exchangekit.bitget.BitgetEnvironment;
import dev.exchangekit.bitget.Category;
import dev.exchangekit.bitget.ProductType;
import dev.exchangekit.bitget.futurestrade.FuturesTradeEndpoints;
import dev.exchangekit.bitget.spot.SpotEndpoints;
import dev.exchangekit.bitget.uta.market.UtaMarketEndpoints;
import dev.exchangekit.bitget.uta.trade.UtaTradeEndpoints;
import dev.exchangekit.bitget.uta.wallet.UtaWalletEndpoints;
import dev.exchangekit.bitget.wallet.WalletEndpoints;
import dev.exchangekit.core.contract.faults.ConnectionWorld;
import dev.exchangekit.core.contract.faults.EndpointCall;
import dev.exchangekit.core.contract.faults.InputWorld;
import dev.exchangekit.core.contract.faults.Views;
import dev.exchangekit.core.order.OrderIntent;
import dev.exchangekit.core.testing.ManualTime;
import dev.exchangekit.core.testing.ScriptedServer;
import dev.exchangekit.core.testing.TestSecrets;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import mockwebserver3.MockResponse;

/** A server that knows a Bitget's time, its tickers and one transfer, and takes orders. */
final class AnsweringBitget implements InputWorld, ConnectionWorld {
    private static final String ID = "rent-7";
    private static final String TAKEN = "{\"transferId\":\"881\",\"clientOid\":\"" + ID + "\"}";
    private static final String ORDER = "{\"orderId\":\"9001\",\"clientOid\":\"" + ID + "\"}";
    private static final String RECORD = "{\"coin\":\"USDT\",\"status\":\"Successful\",\"fromType\":\"spot\","
            + "\"toType\":\"usdt_futures\",\"size\":\"12.5\",\"amount\":\"12.5\",\"ts\":\"1767225600000\","
            + "\"createdTime\":\"1767225600000\",\"clientOid\":\"" + ID + "\",\"transferId\":\"881\"}";

    private final ManualTime time = new ManualTime().patience(Duration.ofMillis(2));
    private final List<OrderIntent> journal = new CopyOnWriteArrayList<>();
    private final EndpointCall<?, ?> read;
    private final EndpointCall<?, ?> write;
    private final Function<String, EndpointCall<?, ?>> place;
    private final Function<String, EndpointCall<?, ?>> cancel;
    private final ScriptedServer server;
    private final Views<?> client;

    private AnsweringBitget(
            EndpointCall<?, ?> read,
            EndpointCall<?, ?> write,
            Map<String, String> records,
            Function<String, EndpointCall<?, ?>> place,
            Function<String, EndpointCall<?, ?>> cancel) {
        this.read = read;
        this.write = write;
        this.place = place;
        this.cancel = cancel;
        this.server = ScriptedServer.start(path -> path.equals("/api/v2/public/time")
                ? ok("{\"serverTime\":\"" + time.now().toEpochMilli() + "\"}")
                : new MockResponse.Builder().code(404).build());
        server.always(read.path(), ok("[]"));
        server.always(write.path(), ok(TAKEN));
        server.always(place.apply(ID).path(), ok(ORDER));
        server.always(cancel.apply(ID).path(), ok(ORDER));
        records.forEach((path, data) -> server.always(path, ok(data)));
        this.client = open(config -> {});
    }

    /** As a classic account sees it. */
    static AnsweringBitget classic() {
        return new AnsweringBitget(
                new EndpointCall<>(
                        SpotEndpoints.TICKERS,
                        dev.exchangekit.bitget.spot.TickersRequest.builder().build()),
                new EndpointCall<>(
                        WalletEndpoints.TRANSFER,
                        dev.exchangekit.bitget.wallet.TransferRequest.builder()
                                .coin("USDT")
                                .amount(new BigDecimal("12.5"))
                                .fromType(AccountType.SPOT)
                                .toType(AccountType.USDT_FUTURES)
                                .clientOid(ID)
                                .build()),
                Map.of("/api/v2/spot/account/transferRecords", "[" + RECORD + "]"),
                id -> new EndpointCall<>(
                        FuturesTradeEndpoints.PLACE_ORDER,
                        ClassicBadInputTest.order().clientOid(id).build()),
                id -> new EndpointCall<>(
                        FuturesTradeEndpoints.CANCEL_ORDER,
                        dev.exchangekit.bitget.futurestrade.CancelOrderRequest.builder()
                                .symbol("BTCUSDT")
                                .productType(ProductType.USDT_FUTURES)
                                .clientOid(id)
                                .build()));
    }

    /** As a unified account sees it. */
    static AnsweringBitget unified() {
        return new AnsweringBitget(
                new EndpointCall<>(
                        UtaMarketEndpoints.TICKERS,
                        dev.exchangekit.bitget.uta.market.TickersRequest.builder()
                                .category(Category.USDT_FUTURES)
                                .build()),
                new EndpointCall<>(
                        UtaWalletEndpoints.TRANSFER,
                        dev.exchangekit.bitget.uta.wallet.TransferRequest.builder()
                                .coin("USDT")
                                .amount(new BigDecimal("12.5"))
                                .fromType(AccountType.SPOT)
                                .toType(AccountType.USDT_FUTURES)
                                .clientOid(ID)
                                .build()),
                Map.of("/api/v3/account/sub-transfer-record", "{\"list\":[" + RECORD + "],\"cursor\":null}"),
                id -> new EndpointCall<>(
                        UtaTradeEndpoints.PLACE_ORDER,
                        UnifiedBadInputTest.order().clientOid(id).build()),
                id -> new EndpointCall<>(
                        UtaTradeEndpoints.CANCEL_ORDER,
                        dev.exchangekit.bitget.uta.trade.CancelOrderRequest.builder()
                                .clientOid(id)
                                .build()));
    }

    private static MockResponse ok(String data) {
        return new MockResponse.Builder()
                .body("{\"code\":\"00000\",\"msg\":\"success\",\"requestTime\":1,\"data\":" + data + "}")
                .build();
    }

    private Views<BitgetClient> open(Consumer<BitgetConfig.Builder> settings) {
        BitgetClient bitget = BitgetClient.create(config -> {
            config.environment(BitgetEnvironment.custom(uri()))
                    .credentials(TestSecrets.credentialsWithPassphrase())
                    .timeSource(time)
                    .orderIntentHook(journal::addAll);
            settings.accept(config);
        });
        return new Views<>(bitget, bitget.async());
    }

    @Override
    public ManualTime time() {
        return time;
    }

    @Override
    public URI uri() {
        return server.uri();
    }

    @Override
    public Views<?> client() {
        return client;
    }

    @Override
    public Views<?> stranger() {
        return open(config -> config.credentials(Optional.empty()));
    }

    @Override
    public Views<?> client(URI... hosts) {
        return open(config -> config.environment(BitgetEnvironment.custom(hosts)));
    }

    @Override
    public EndpointCall<?, ?> read() {
        return read;
    }

    @Override
    public EndpointCall<?, ?> write() {
        return write;
    }

    @Override
    public EndpointCall<?, ?> place(String clientOrderId) {
        return place.apply(clientOrderId);
    }

    @Override
    public EndpointCall<?, ?> cancel(String clientOrderId) {
        return cancel.apply(clientOrderId);
    }

    @Override
    public int requests() {
        return server.requests().size();
    }

    @Override
    public int requests(String path) {
        return server.requests(path).size();
    }

    @Override
    public List<OrderIntent> journal() {
        return journal;
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }
}
