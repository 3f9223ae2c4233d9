package dev.exchangekit.bybit.account;

import dev.exchangekit.bybit.internal.BybitLimits;
import dev.exchangekit.core.ratelimit.Lane;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.EndpointList;
import dev.exchangekit.core.spi.NoParameters;
import java.util.List;

final class AccountEndpoints {
    private static final EndpointList ACCOUNT = new EndpointList();

    static final Endpoint<WalletBalanceRequest, WalletBalances> WALLET_BALANCE = ACCOUNT.add(Endpoint.get(
                    "account.walletBalance",
                    "/v5/account/wallet-balance",
                    WalletBalanceRequest.class,
                    WalletBalances.class)
            .signed()
            .limit(BybitLimits.uid("account.walletBalance", 50)));

    static final Endpoint<NoParameters, AccountInfo> INFO =
            ACCOUNT.add(Endpoint.get("account.info", "/v5/account/info", NoParameters.class, AccountInfo.class)
                    .signed()
                    .limit(BybitLimits.uid("account.info", 50)));

    static final Endpoint<FeeRatesRequest, FeeRates> FEE_RATES =
            ACCOUNT.add(Endpoint.get("account.feeRates", "/v5/account/fee-rate", FeeRatesRequest.class, FeeRates.class)
                    .signed()
                    .limit(BybitLimits.uid("account.feeRates", 5)));

    static final Endpoint<SetMarginModeRequest, MarginModeChange> SET_MARGIN_MODE = ACCOUNT.add(Endpoint.post(
                    "account.setMarginMode",
                    "/v5/account/set-margin-mode",
                    SetMarginModeRequest.class,
                    MarginModeChange.class)
            .signed()
            .limit(BybitLimits.uid("account.setMarginMode", 5, Lane.PLACE)));

    private AccountEndpoints() {}

    static List<Endpoint<?, ?>> all() {
        return ACCOUNT.all();
    }
}
