package dev.exchangekit.bitget.uta.account;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.exchangekit.bitget.Acknowledgement;
import dev.exchangekit.bitget.internal.BitgetLimits;
import dev.exchangekit.core.ratelimit.Lane;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.EndpointList;
import dev.exchangekit.core.spi.NoParameters;
import java.time.Duration;
import java.util.List;

/** The endpoints of this area, one constant each. */
public final class UtaAccountEndpoints {
    private static final EndpointList ACCOUNT = EndpointList.signed("utaAccount");

    public static final Endpoint<NoParameters, AccountAssets> ASSETS = ACCOUNT.get(
                    "assets", "/api/v3/account/assets", NoParameters.class, AccountAssets.class)
            .limit(BitgetLimits.uid("utaAccount.assets", 20))
            .build();

    public static final Endpoint<FundingAssetsRequest, List<FundingAsset>> FUNDING_ASSETS = ACCOUNT.get(
                    "fundingAssets",
                    "/api/v3/account/funding-assets",
                    FundingAssetsRequest.class,
                    new TypeReference<List<FundingAsset>>() {})
            .limit(BitgetLimits.uid("utaAccount.fundingAssets", 20))
            .build();

    public static final Endpoint<NoParameters, AccountSettings> SETTINGS = ACCOUNT.get(
                    "settings", "/api/v3/account/settings", NoParameters.class, AccountSettings.class)
            .limit(BitgetLimits.uid("utaAccount.settings", 20))
            .build();

    public static final Endpoint<NoParameters, AccountInfo> INFO = ACCOUNT.get(
                    "info", "/api/v3/account/info", NoParameters.class, AccountInfo.class)
            .limit(BitgetLimits.uid("utaAccount.info", 20))
            .build();

    public static final Endpoint<FeeRateRequest, FeeRate> FEE_RATE = ACCOUNT.get(
                    "feeRate", "/api/v3/account/fee-rate", FeeRateRequest.class, FeeRate.class)
            .limit(BitgetLimits.uid("utaAccount.feeRate", 3))
            .build();

    public static final Endpoint<AllFeeRatesRequest, List<SymbolFeeRate>> ALL_FEE_RATES = ACCOUNT.get(
                    "allFeeRates",
                    "/api/v3/account/all-fee-rate",
                    AllFeeRatesRequest.class,
                    new TypeReference<List<SymbolFeeRate>>() {})
            .build();

    public static final Endpoint<ConvertRecordsRequest, ConvertRecordPage> CONVERT_RECORDS = ACCOUNT.get(
                    "convertRecords",
                    "/api/v3/account/convert-records",
                    ConvertRecordsRequest.class,
                    ConvertRecordPage.class)
            .limit(BitgetLimits.uid("utaAccount.convertRecords", 20))
            .window(Duration.ofDays(30))
            .build();

    public static final Endpoint<FinancialRecordsRequest, FinancialRecordPage> FINANCIAL_RECORDS = ACCOUNT.get(
                    "financialRecords",
                    "/api/v3/account/financial-records",
                    FinancialRecordsRequest.class,
                    FinancialRecordPage.class)
            .limit(BitgetLimits.uid("utaAccount.financialRecords", 20))
            .window(Duration.ofDays(30))
            .build();

    public static final Endpoint<MaxOpenAvailableRequest, MaxOpenAvailable> MAX_OPEN_AVAILABLE = ACCOUNT.post(
                    "maxOpenAvailable",
                    "/api/v3/account/max-open-available",
                    MaxOpenAvailableRequest.class,
                    MaxOpenAvailable.class)
            .lane(Lane.READ)
            .limit(BitgetLimits.uid("utaAccount.maxOpenAvailable", 5))
            .build();

    public static final Endpoint<OpenInterestLimitRequest, OpenInterestLimit> OPEN_INTEREST_LIMIT = ACCOUNT.get(
                    "openInterestLimit",
                    "/api/v3/account/open-interest-limit",
                    OpenInterestLimitRequest.class,
                    OpenInterestLimit.class)
            .limit(BitgetLimits.uid("utaAccount.openInterestLimit", 5))
            .build();

    public static final Endpoint<LeveragePreviewRequest, LeveragePreview> LEVERAGE_PREVIEW = ACCOUNT.get(
                    "leveragePreview",
                    "/api/v3/account/pre-set-leverage",
                    LeveragePreviewRequest.class,
                    LeveragePreview.class)
            .build();

    public static final Endpoint<SetLeverageRequest, Acknowledgement> SET_LEVERAGE = ACCOUNT.post(
                    "setLeverage", "/api/v3/account/set-leverage", SetLeverageRequest.class, Acknowledgement.class)
            .limit(BitgetLimits.uid("utaAccount.setLeverage", 10, Lane.PLACE))
            .build();

    public static final Endpoint<SetPositionModeRequest, Acknowledgement> SET_POSITION_MODE = ACCOUNT.post(
                    "setPositionMode",
                    "/api/v3/account/set-hold-mode",
                    SetPositionModeRequest.class,
                    Acknowledgement.class)
            .limit(BitgetLimits.uid("utaAccount.setPositionMode", 10, Lane.PLACE))
            .build();

    public static final Endpoint<AdjustMarginRequest, Acknowledgement> ADJUST_MARGIN = ACCOUNT.post(
                    "adjustMargin", "/api/v3/account/set-margin", AdjustMarginRequest.class, Acknowledgement.class)
            .build();

    public static final Endpoint<SetAccountLevelRequest, Acknowledgement> SET_ACCOUNT_LEVEL = ACCOUNT.post(
                    "setAccountLevel",
                    "/api/v3/account/adjust-account-mode",
                    SetAccountLevelRequest.class,
                    Acknowledgement.class)
            .limit(BitgetLimits.uid("utaAccount.setAccountLevel", 1, Lane.PLACE))
            .build();

    private UtaAccountEndpoints() {}

    /** All of them, in the order of their declaration. */
    public static List<Endpoint<?, ?>> all() {
        return ACCOUNT.all();
    }
}
