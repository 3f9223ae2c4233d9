package dev.exchangekit.bybit.account;

import dev.exchangekit.bybit.internal.BybitLimits;
import dev.exchangekit.core.ratelimit.Lane;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.EndpointList;
import dev.exchangekit.core.spi.NoParameters;
import java.util.List;

/** The endpoints of the account area, one constant each. */
public final class AccountEndpoints {
    private static final EndpointList ACCOUNT = EndpointList.signed("account");

    public static final Endpoint<WalletBalanceRequest, WalletBalances> WALLET_BALANCE = ACCOUNT.get(
                    "walletBalance", "/v5/account/wallet-balance", WalletBalanceRequest.class, WalletBalances.class)
            .limit(BybitLimits.uid("account.walletBalance", 50))
            .build();

    public static final Endpoint<NoParameters, AccountInfo> INFO = ACCOUNT.get(
                    "info", "/v5/account/info", NoParameters.class, AccountInfo.class)
            .limit(BybitLimits.uid("account.info", 50))
            .build();

    public static final Endpoint<FeeRatesRequest, FeeRates> FEE_RATES = ACCOUNT.get(
                    "feeRates", "/v5/account/fee-rate", FeeRatesRequest.class, FeeRates.class)
            .limit(BybitLimits.uid("account.feeRates", 5))
            .build();

    public static final Endpoint<SetMarginModeRequest, MarginModeChange> SET_MARGIN_MODE = ACCOUNT.post(
                    "setMarginMode", "/v5/account/set-margin-mode", SetMarginModeRequest.class, MarginModeChange.class)
            .limit(BybitLimits.uid("account.setMarginMode", 5, Lane.PLACE))
            .build();

    private AccountEndpoints() {}

    /** All of them, in the order of their declaration. */
    public static List<Endpoint<?, ?>> all() {
        return ACCOUNT.all();
    }
}
