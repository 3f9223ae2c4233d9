package dev.exchangekit.bithumb;

import dev.exchangekit.bithumb.account.AccountEndpoints;
import dev.exchangekit.bithumb.deposit.DepositsEndpoints;
import dev.exchangekit.bithumb.market.MarketEndpoints;
import dev.exchangekit.bithumb.order.OrdersEndpoints;
import dev.exchangekit.bithumb.service.ServiceEndpoints;
import dev.exchangekit.bithumb.twap.TwapEndpoints;
import dev.exchangekit.bithumb.withdrawal.WithdrawalsEndpoints;
import dev.exchangekit.core.spi.Endpoint;
import java.util.List;
import java.util.stream.Stream;

/** Every endpoint of Bithumb that this SDK knows. */
public final class BithumbEndpoints {
    private static final List<Endpoint<?, ?>> ALL = Stream.of(
                    MarketEndpoints.all(),
                    AccountEndpoints.all(),
                    OrdersEndpoints.all(),
                    TwapEndpoints.all(),
                    WithdrawalsEndpoints.all(),
                    DepositsEndpoints.all(),
                    ServiceEndpoints.all())
            .flatMap(List::stream)
            .toList();

    private BithumbEndpoints() {}

    /** All endpoints, area by area. */
    public static List<Endpoint<?, ?>> all() {
        return ALL;
    }
}
