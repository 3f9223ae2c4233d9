package consumer;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.exchangekit.bybit.BybitClient;
import dev.exchangekit.bybit.BybitEnvironment;
import dev.exchangekit.bybit.Category;
import dev.exchangekit.bybit.Side;
import dev.exchangekit.bybit.trade.OrderType;
import dev.exchangekit.bybit.trade.PlaceOrderRequest;
import dev.exchangekit.core.SdkVersion;
import dev.exchangekit.core.auth.Credentials;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Uses the SDK as an application would, against an exchange of two answers, and prints what it saw. */
public final class Main {
    private Main() {}

    public static void main(String[] args) throws IOException {
        HttpServer exchange = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        exchange.createContext(
                "/v5/market/time",
                call -> answer(call, "{\"timeSecond\":\"1700000000\",\"timeNano\":\"1700000000000000000\"}"));
        exchange.createContext("/v5/order/create", call -> {
            String body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            System.out.println("sent " + body);
            answer(call, "{\"orderId\":\"1\",\"orderLinkId\":\"mine\"}");
        });
        exchange.start();
        URI address = URI.create("http://127.0.0.1:" + exchange.getAddress().getPort());
        try (BybitClient bybit = BybitClient.create(c -> c.environment(BybitEnvironment.custom(address))
                .credentials(Credentials.of("module-path-key", "module-path-secret")))) {
            System.out.println("read " + bybit.market().serverTime().second());
            System.out.println("accepted " + bybit.trade().placeOrder(order()).orderId());
            System.out.println("version " + SdkVersion.current());
        } finally {
            exchange.stop(0);
        }
    }

    private static PlaceOrderRequest order() {
        return PlaceOrderRequest.builder()
                .category(Category.LINEAR)
                .symbol("BTCUSDT")
                .side(Side.BUY)
                .orderType(OrderType.LIMIT)
                .quantity(new BigDecimal("0.01"))
                .price(new BigDecimal("20000"))
                .orderLinkId("mine")
                .build();
    }

    private static void answer(HttpExchange call, String result) throws IOException {
        byte[] body = ("{\"retCode\":0,\"retMsg\":\"OK\",\"result\":" + result + ",\"retExtInfo\":{},\"time\":"
                        + System.currentTimeMillis() + "}")
                .getBytes(StandardCharsets.UTF_8);
        call.sendResponseHeaders(200, body.length);
        call.getResponseBody().write(body);
        call.close();
    }
}
