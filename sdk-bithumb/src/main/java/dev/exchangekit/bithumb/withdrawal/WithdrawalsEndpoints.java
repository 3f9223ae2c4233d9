package dev.exchangekit.bithumb.withdrawal;

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
public final class WithdrawalsEndpoints {
    private static final EndpointList LIST = EndpointList.signed("withdrawals");

    public static final Endpoint<CoinWithdrawalsRequest, List<Withdrawal>> COIN_WITHDRAWALS = LIST.get(
                    "coinWithdrawals",
                    "/v1/withdraws",
                    CoinWithdrawalsRequest.class,
                    new TypeReference<List<Withdrawal>>() {})
            .build();

    public static final Endpoint<KrwWithdrawalsRequest, List<Withdrawal>> KRW_WITHDRAWALS = LIST.get(
                    "krwWithdrawals",
                    "/v1/withdraws/krw",
                    KrwWithdrawalsRequest.class,
                    new TypeReference<List<Withdrawal>>() {})
            .build();

    public static final Endpoint<WithdrawalRequest, Withdrawal> WITHDRAWAL = LIST.get(
                    "withdrawal", "/v1/withdraw", WithdrawalRequest.class, Withdrawal.class)
            .build();

    public static final Endpoint<ChanceRequest, WithdrawalChance> CHANCE = LIST.get(
                    "chance", "/v1/withdraws/chance", ChanceRequest.class, WithdrawalChance.class)
            .build();

    public static final Endpoint<NoParameters, List<WithdrawalAddress>> ADDRESSES = LIST.get(
                    "addresses",
                    "/v1/withdraws/coin_addresses",
                    NoParameters.class,
                    new TypeReference<List<WithdrawalAddress>>() {})
            .build();

    public static final Endpoint<WithdrawCoinRequest, Withdrawal> WITHDRAW_COIN = LIST.post(
                    "withdrawCoin", "/v1/withdraws/coin", WithdrawCoinRequest.class, Withdrawal.class)
            .limit(BithumbLimits.other(Lane.PLACE))
            .orderWrite(new UntraceableWrite<>(OrderAction.WITHDRAW, WithdrawCoinRequest::currency))
            .build();

    public static final Endpoint<WithdrawKrwRequest, Withdrawal> WITHDRAW_KRW = LIST.post(
                    "withdrawKrw", "/v1/withdraws/krw", WithdrawKrwRequest.class, Withdrawal.class)
            .limit(BithumbLimits.other(Lane.PLACE))
            .orderWrite(new UntraceableWrite<>(OrderAction.WITHDRAW, request -> "KRW"))
            .build();

    public static final Endpoint<CancelCoinWithdrawalRequest, WithdrawalCancellation> CANCEL_COIN_WITHDRAWAL =
            LIST.delete(
                            "cancelCoinWithdrawal",
                            "/v1/withdraws/coin",
                            CancelCoinWithdrawalRequest.class,
                            WithdrawalCancellation.class)
                    .lane(Lane.CANCEL)
                    .limit(BithumbLimits.other(Lane.CANCEL))
                    .build();

    private WithdrawalsEndpoints() {}

    /** All of them, in the order of their declaration. */
    public static List<Endpoint<?, ?>> all() {
        return LIST.all();
    }
}
