package dev.exchangekit.bithumb.deposit;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.exchangekit.bithumb.internal.BithumbLimits;
import dev.exchangekit.bithumb.internal.UntraceableWrite;
import dev.exchangekit.core.order.OrderAction;
import dev.exchangekit.core.ratelimit.Lane;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.EndpointList;
import dev.exchangekit.core.spi.NoParameters;
import java.util.List;

/** The endpoints of this area, one constant each. */
public final class DepositsEndpoints {
    private static final EndpointList LIST = EndpointList.signed("deposits");

    public static final Endpoint<CoinDepositsRequest, List<Deposit>> COIN_DEPOSITS = LIST.get(
                    "coinDeposits", "/v1/deposits", CoinDepositsRequest.class, new TypeReference<List<Deposit>>() {})
            .build();

    public static final Endpoint<KrwDepositsRequest, List<Deposit>> KRW_DEPOSITS = LIST.get(
                    "krwDeposits", "/v1/deposits/krw", KrwDepositsRequest.class, new TypeReference<List<Deposit>>() {})
            .build();

    public static final Endpoint<DepositRequest, Deposit> DEPOSIT = LIST.get(
                    "deposit", "/v1/deposit", DepositRequest.class, Deposit.class)
            .build();

    public static final Endpoint<GenerateAddressRequest, DepositAddress> GENERATE_ADDRESS = LIST.post(
                    "generateAddress",
                    "/v1/deposits/generate_coin_address",
                    GenerateAddressRequest.class,
                    DepositAddress.class)
            .limit(BithumbLimits.other(Lane.PLACE))
            .build();

    public static final Endpoint<NoParameters, List<DepositAddress>> ADDRESSES = LIST.get(
                    "addresses",
                    "/v1/deposits/coin_addresses",
                    NoParameters.class,
                    new TypeReference<List<DepositAddress>>() {})
            .build();

    public static final Endpoint<DepositAddressRequest, DepositAddress> ADDRESS = LIST.get(
                    "address", "/v1/deposits/coin_address", DepositAddressRequest.class, DepositAddress.class)
            .build();

    public static final Endpoint<DepositKrwRequest, Deposit> DEPOSIT_KRW = LIST.post(
                    "depositKrw", "/v1/deposits/krw", DepositKrwRequest.class, Deposit.class)
            .limit(BithumbLimits.other(Lane.PLACE))
            .orderWrite(new UntraceableWrite<>(OrderAction.TRANSFER, request -> "KRW"))
            .build();

    private DepositsEndpoints() {}

    /** All of them, in the order of their declaration. */
    public static List<Endpoint<?, ?>> all() {
        return LIST.all();
    }
}
