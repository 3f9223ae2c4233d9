package dev.exchangekit.bitget.common;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.exchangekit.bitget.internal.BitgetLimits;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.EndpointList;
import dev.exchangekit.core.spi.NoParameters;
import java.util.List;

/** The endpoints of the common area, one constant each. */
public final class CommonEndpoints {
    private static final EndpointList COMMON = EndpointList.open("common");

    public static final Endpoint<NoParameters, ServerTime> SERVER_TIME = COMMON.get(
                    "serverTime", "/api/v2/public/time", NoParameters.class, ServerTime.class)
            .limit(BitgetLimits.ip("common.serverTime", 20))
            .build();

    public static final Endpoint<AnnouncementsRequest, List<Announcement>> ANNOUNCEMENTS = COMMON.get(
                    "announcements",
                    "/api/v2/public/annoucements",
                    AnnouncementsRequest.class,
                    new TypeReference<List<Announcement>>() {})
            .limit(BitgetLimits.ip("common.announcements", 20))
            .build();

    public static final Endpoint<FeeRateRequest, FeeRate> FEE_RATE = COMMON.get(
                    "feeRate", "/api/v2/common/trade-rate", FeeRateRequest.class, FeeRate.class)
            .signed()
            .limit(BitgetLimits.uid("common.feeRate", 10))
            .build();

    public static final Endpoint<FeeRatesRequest, List<SymbolFeeRate>> FEE_RATES = COMMON.get(
                    "feeRates",
                    "/api/v2/common/all-trade-rate",
                    FeeRatesRequest.class,
                    new TypeReference<List<SymbolFeeRate>>() {})
            .signed()
            .limit(BitgetLimits.uid("common.feeRates", 10))
            .build();

    public static final Endpoint<NoParameters, List<AccountBalance>> ACCOUNT_BALANCES = COMMON.get(
                    "accountBalances",
                    "/api/v2/account/all-account-balance",
                    NoParameters.class,
                    new TypeReference<List<AccountBalance>>() {})
            .signed()
            .limit(BitgetLimits.uid("common.accountBalances", 1))
            .build();

    public static final Endpoint<FundingAssetsRequest, List<FundingAsset>> FUNDING_ASSETS = COMMON.get(
                    "fundingAssets",
                    "/api/v2/account/funding-assets",
                    FundingAssetsRequest.class,
                    new TypeReference<List<FundingAsset>>() {})
            .signed()
            .limit(BitgetLimits.uid("common.fundingAssets", 10))
            .build();

    private CommonEndpoints() {}

    /** All of them, in the order of their declaration. */
    public static List<Endpoint<?, ?>> all() {
        return COMMON.all();
    }
}
