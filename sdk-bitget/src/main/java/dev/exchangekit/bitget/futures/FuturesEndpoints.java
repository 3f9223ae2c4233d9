package dev.exchangekit.bitget.futures;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.exchangekit.bitget.Acknowledgement;
import dev.exchangekit.bitget.internal.BitgetLimits;
import dev.exchangekit.core.ratelimit.Lane;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.EndpointList;
import java.time.Duration;
import java.util.List;

/** The endpoints of this area, one constant each. */
public final class FuturesEndpoints {
    private static final EndpointList LIST = EndpointList.open("futures");

    public static final Endpoint<AccountRequest, SymbolAccount> ACCOUNT = LIST.get(
                    "account", "/api/v2/mix/account/account", AccountRequest.class, SymbolAccount.class)
            .signed()
            .limit(BitgetLimits.uid("futures.account", 10))
            .build();

    public static final Endpoint<AccountsRequest, List<Account>> ACCOUNTS = LIST.get(
                    "accounts",
                    "/api/v2/mix/account/accounts",
                    AccountsRequest.class,
                    new TypeReference<List<Account>>() {})
            .signed()
            .limit(BitgetLimits.uid("futures.accounts", 10))
            .build();

    public static final Endpoint<SubAccountAssetsRequest, List<SubAccountAssets>> SUB_ACCOUNT_ASSETS = LIST.get(
                    "subAccountAssets",
                    "/api/v2/mix/account/sub-account-assets",
                    SubAccountAssetsRequest.class,
                    new TypeReference<List<SubAccountAssets>>() {})
            .signed()
            .limit(BitgetLimits.uid("futures.subAccountAssets", 1, Duration.ofSeconds(10)))
            .build();

    public static final Endpoint<BillsRequest, BillPage> BILLS = LIST.get(
                    "bills", "/api/v2/mix/account/bill", BillsRequest.class, BillPage.class)
            .signed()
            .limit(BitgetLimits.uid("futures.bills", 10))
            .window(Duration.ofDays(30))
            .build();

    public static final Endpoint<LiquidationPriceRequest, LiquidationPrice> LIQUIDATION_PRICE = LIST.get(
                    "liquidationPrice",
                    "/api/v2/mix/account/liq-price",
                    LiquidationPriceRequest.class,
                    LiquidationPrice.class)
            .signed()
            .limit(BitgetLimits.uid("futures.liquidationPrice", 20))
            .build();

    public static final Endpoint<MaxOpenSizeRequest, MaxOpenSize> MAX_OPEN_SIZE = LIST.get(
                    "maxOpenSize", "/api/v2/mix/account/max-open", MaxOpenSizeRequest.class, MaxOpenSize.class)
            .signed()
            .limit(BitgetLimits.uid("futures.maxOpenSize", 20))
            .build();

    public static final Endpoint<OpenSizeEstimateRequest, OpenSizeEstimate> OPEN_SIZE_ESTIMATE = LIST.get(
                    "openSizeEstimate",
                    "/api/v2/mix/account/open-count",
                    OpenSizeEstimateRequest.class,
                    OpenSizeEstimate.class)
            .signed()
            .limit(BitgetLimits.uid("futures.openSizeEstimate", 10))
            .build();

    public static final Endpoint<SetLeverageRequest, LeverageSetting> SET_LEVERAGE = LIST.post(
                    "setLeverage", "/api/v2/mix/account/set-leverage", SetLeverageRequest.class, LeverageSetting.class)
            .signed()
            .limit(BitgetLimits.uid("futures.setLeverage", 5, Lane.PLACE))
            .build();

    public static final Endpoint<SetAllLeverageRequest, Acknowledgement> SET_ALL_LEVERAGE = LIST.post(
                    "setAllLeverage",
                    "/api/v2/mix/account/set-all-leverage",
                    SetAllLeverageRequest.class,
                    Acknowledgement.class)
            .signed()
            .limit(BitgetLimits.uid("futures.setAllLeverage", 5, Lane.PLACE))
            .build();

    public static final Endpoint<SetMarginModeRequest, LeverageSetting> SET_MARGIN_MODE = LIST.post(
                    "setMarginMode",
                    "/api/v2/mix/account/set-margin-mode",
                    SetMarginModeRequest.class,
                    LeverageSetting.class)
            .signed()
            .limit(BitgetLimits.uid("futures.setMarginMode", 5, Lane.PLACE))
            .build();

    public static final Endpoint<SetPositionModeRequest, PositionModeSetting> SET_POSITION_MODE = LIST.post(
                    "setPositionMode",
                    "/api/v2/mix/account/set-position-mode",
                    SetPositionModeRequest.class,
                    PositionModeSetting.class)
            .signed()
            .limit(BitgetLimits.uid("futures.setPositionMode", 5, Lane.PLACE))
            .build();

    public static final Endpoint<SetAssetModeRequest, Acknowledgement> SET_ASSET_MODE = LIST.post(
                    "setAssetMode",
                    "/api/v2/mix/account/set-asset-mode",
                    SetAssetModeRequest.class,
                    Acknowledgement.class)
            .signed()
            .limit(BitgetLimits.uid("futures.setAssetMode", 2, Lane.PLACE))
            .build();

    public static final Endpoint<SetAutoMarginRequest, Acknowledgement> SET_AUTO_MARGIN = LIST.post(
                    "setAutoMargin",
                    "/api/v2/mix/account/set-auto-margin",
                    SetAutoMarginRequest.class,
                    Acknowledgement.class)
            .signed()
            .limit(BitgetLimits.uid("futures.setAutoMargin", 5, Lane.PLACE))
            .build();

    public static final Endpoint<AdjustMarginRequest, Acknowledgement> ADJUST_MARGIN = LIST.post(
                    "adjustMargin", "/api/v2/mix/account/set-margin", AdjustMarginRequest.class, Acknowledgement.class)
            .signed()
            .limit(BitgetLimits.uid("futures.adjustMargin", 5, Lane.PLACE))
            .build();

    public static final Endpoint<UnionTransferLimitRequest, UnionTransferLimit> UNION_TRANSFER_LIMIT = LIST.get(
                    "unionTransferLimit",
                    "/api/v2/mix/account/transfer-limits",
                    UnionTransferLimitRequest.class,
                    UnionTransferLimit.class)
            .signed()
            .limit(BitgetLimits.uid("futures.unionTransferLimit", 1))
            .build();

    public static final Endpoint<PositionsRequest, List<Position>> POSITIONS = LIST.get(
                    "positions",
                    "/api/v2/mix/position/all-position",
                    PositionsRequest.class,
                    new TypeReference<List<Position>>() {})
            .signed()
            .limit(BitgetLimits.uid("futures.positions", 5))
            .build();

    public static final Endpoint<SymbolPositionsRequest, List<Position>> SYMBOL_POSITIONS = LIST.get(
                    "symbolPositions",
                    "/api/v2/mix/position/single-position",
                    SymbolPositionsRequest.class,
                    new TypeReference<List<Position>>() {})
            .signed()
            .limit(BitgetLimits.uid("futures.symbolPositions", 10))
            .build();

    public static final Endpoint<ClosedPositionsRequest, ClosedPositionPage> CLOSED_POSITIONS = LIST.get(
                    "closedPositions",
                    "/api/v2/mix/position/history-position",
                    ClosedPositionsRequest.class,
                    ClosedPositionPage.class)
            .signed()
            .limit(BitgetLimits.uid("futures.closedPositions", 20))
            .window(Duration.ofDays(89))
            .build();

    public static final Endpoint<AdlRanksRequest, List<AdlRank>> ADL_RANKS = LIST.get(
                    "adlRanks",
                    "/api/v2/mix/position/adlRank",
                    AdlRanksRequest.class,
                    new TypeReference<List<AdlRank>>() {})
            .signed()
            .limit(BitgetLimits.uid("futures.adlRanks", 5))
            .build();

    public static final Endpoint<PositionTiersRequest, List<PositionTier>> POSITION_TIERS = LIST.get(
                    "positionTiers",
                    "/api/v2/mix/market/query-position-lever",
                    PositionTiersRequest.class,
                    new TypeReference<List<PositionTier>>() {})
            .limit(BitgetLimits.ip("futures.positionTiers", 10))
            .build();

    private FuturesEndpoints() {}

    /** All of them, in the order of their declaration. */
    public static List<Endpoint<?, ?>> all() {
        return LIST.all();
    }
}
