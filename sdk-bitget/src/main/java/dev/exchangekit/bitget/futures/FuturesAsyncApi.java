package dev.exchangekit.bitget.futures;

import dev.exchangekit.bitget.Acknowledgement;
import dev.exchangekit.bitget.ProductType;
import dev.exchangekit.bitget.internal.ExchangeTime;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.AsyncCalls;
import dev.exchangekit.core.spi.Paging;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

/**
 * The futures accounts, settings and positions of a classic account. No method blocks; futures fail with
 * {@link dev.exchangekit.core.error.SdkException}. Thread-safe.
 */
public interface FuturesAsyncApi extends AsyncCalls {
    /**
     * An account with its settings of one symbol: leverage, margin mode and position mode.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/account/Get-Single-Account">Bitget: Get Single Account</a>
     */
    default CompletableFuture<SymbolAccount> account(AccountRequest request) {
        return call(FuturesEndpoints.ACCOUNT, request);
    }

    /** Accounts of all margin coins. */
    default CompletableFuture<List<Account>> accounts(ProductType productType) {
        return accounts(AccountsRequest.builder().productType(productType).build());
    }

    /**
     * Accounts of all margin coins.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/account/Get-Account-List">Bitget: Get Account List</a>
     */
    default CompletableFuture<List<Account>> accounts(AccountsRequest request) {
        return call(FuturesEndpoints.ACCOUNTS, request);
    }

    /**
     * Accounts of all sub-accounts; once in 10 seconds. Not for brokers.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/account/Get-Sub-Account-Contract-Assets">Bitget: Get
     *     Subaccount Assets</a>
     */
    default CompletableFuture<List<SubAccountAssets>> subAccountAssets(SubAccountAssetsRequest request) {
        return call(FuturesEndpoints.SUB_ACCOUNT_ASSETS, request);
    }

    /**
     * One page of changes of the accounts: profit, fees, funding, margin, transfers.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/account/Get-Account-Bill">Bitget: Get Account Bills</a>
     */
    default CompletableFuture<BillPage> bills(BillsRequest request) {
        return call(FuturesEndpoints.BILLS, request);
    }

    /**
     * Hands every item of a time of any length to the visitor until it answers false; see {@link Paging#rangeForEach}.
     */
    default CompletableFuture<Void> billsForEach(BillsRequest request, Predicate<? super Bill> visitor) {
        return Paging.rangeForEach(this, FuturesEndpoints.BILLS, request, ExchangeTime.NOW, visitor);
    }

    /**
     * Estimated liquidation price of a position that is not opened yet.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/account/Get-Liquidation-Price">Bitget: Get Liquidation
     *     Price</a>
     */
    default CompletableFuture<LiquidationPrice> liquidationPrice(LiquidationPriceRequest request) {
        return call(FuturesEndpoints.LIQUIDATION_PRICE, request);
    }

    /**
     * Most that can be opened, with regard to positions and orders that are there.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/account/Get-Max-Open">Bitget: Get Max Openable Quantity</a>
     */
    default CompletableFuture<MaxOpenSize> maxOpenSize(MaxOpenSizeRequest request) {
        return call(FuturesEndpoints.MAX_OPEN_SIZE, request);
    }

    /**
     * What a margin opens, without regard to positions and orders that are there.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/account/Est-Open-Count">Bitget: My Estimated Open Count</a>
     */
    default CompletableFuture<OpenSizeEstimate> openSizeEstimate(OpenSizeEstimateRequest request) {
        return call(FuturesEndpoints.OPEN_SIZE_ESTIMATE, request);
    }

    /**
     * Sets the leverage of a symbol.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/account/Change-Leverage">Bitget: Change Leverage</a>
     */
    default CompletableFuture<LeverageSetting> setLeverage(SetLeverageRequest request) {
        return call(FuturesEndpoints.SET_LEVERAGE, request);
    }

    /**
     * Sets the leverage of all symbols that have positions.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/account/Change-All-Leverage">Bitget: Change The Product
     *     Line Leverage</a>
     */
    default CompletableFuture<Acknowledgement> setAllLeverage(SetAllLeverageRequest request) {
        return call(FuturesEndpoints.SET_ALL_LEVERAGE, request);
    }

    /**
     * Chooses isolated or crossed margin for a symbol; not while it has positions or orders.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/account/Change-Margin-Mode">Bitget: Change Margin Mode</a>
     */
    default CompletableFuture<LeverageSetting> setMarginMode(SetMarginModeRequest request) {
        return call(FuturesEndpoints.SET_MARGIN_MODE, request);
    }

    /**
     * Chooses one-way or hedge mode for all symbols of a kind of futures; not while any of them has positions or
     * orders.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/account/Change-Hold-Mode">Bitget: Change Position Mode</a>
     */
    default CompletableFuture<PositionModeSetting> setPositionMode(SetPositionModeRequest request) {
        return call(FuturesEndpoints.SET_POSITION_MODE, request);
    }

    /**
     * Chooses which coins back positions margined in USDT.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/account/Set-Asset-Mode">Bitget: Set USDT-M Futures Asset
     *     Mode</a>
     */
    default CompletableFuture<Acknowledgement> setAssetMode(SetAssetModeRequest request) {
        return call(FuturesEndpoints.SET_ASSET_MODE, request);
    }

    /**
     * Chooses whether margin is added to an isolated position by itself.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/account/Set-Auto-Margin">Bitget: Set Isolated Position Auto
     *     Margin</a>
     */
    default CompletableFuture<Acknowledgement> setAutoMargin(SetAutoMarginRequest request) {
        return call(FuturesEndpoints.SET_AUTO_MARGIN, request);
    }

    /**
     * Adds margin to an isolated position, or takes some from it. Never sent again once it may have arrived.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/account/Change-Margin">Bitget: Adjust Position Margin</a>
     */
    default CompletableFuture<Acknowledgement> adjustMargin(AdjustMarginRequest request) {
        return call(FuturesEndpoints.ADJUST_MARGIN, request);
    }

    /**
     * How much of a coin can back positions in multi-assets mode.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/account/Get-Union-Transfer-Limits">Bitget: Get Union
     *     Transfer Limits</a>
     */
    default CompletableFuture<UnionTransferLimit> unionTransferLimit(UnionTransferLimitRequest request) {
        return call(FuturesEndpoints.UNION_TRANSFER_LIMIT, request);
    }

    /** All positions of a kind of futures, the newest first. */
    default CompletableFuture<List<Position>> positions(ProductType productType) {
        return positions(PositionsRequest.builder().productType(productType).build());
    }

    /**
     * All positions of a kind of futures, the newest first.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/position/get-all-position">Bitget: Get All Positions</a>
     */
    default CompletableFuture<List<Position>> positions(PositionsRequest request) {
        return call(FuturesEndpoints.POSITIONS, request);
    }

    /**
     * Positions of one symbol: one, or two in hedge mode.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/position/get-single-position">Bitget: Get Single
     *     Position</a>
     */
    default CompletableFuture<List<Position>> symbolPositions(SymbolPositionsRequest request) {
        return call(FuturesEndpoints.SYMBOL_POSITIONS, request);
    }

    /**
     * One page of closed positions. Three months are kept.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/position/Get-History-Position">Bitget: Get Historical
     *     Position</a>
     */
    default CompletableFuture<ClosedPositionPage> closedPositions(ClosedPositionsRequest request) {
        return call(FuturesEndpoints.CLOSED_POSITIONS, request);
    }

    /**
     * Hands every item of a time of any length to the visitor until it answers false; see {@link Paging#rangeForEach}.
     */
    default CompletableFuture<Void> closedPositionsForEach(
            ClosedPositionsRequest request, Predicate<? super ClosedPosition> visitor) {
        return Paging.rangeForEach(this, FuturesEndpoints.CLOSED_POSITIONS, request, ExchangeTime.NOW, visitor);
    }

    /** Ranks of the positions in auto-deleveraging. */
    default CompletableFuture<List<AdlRank>> adlRanks(ProductType productType) {
        return adlRanks(AdlRanksRequest.builder().productType(productType).build());
    }

    /**
     * Ranks of the positions in auto-deleveraging.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/position/Get-Position-Adl">Bitget: Get Position Adl
     *     Rank</a>
     */
    default CompletableFuture<List<AdlRank>> adlRanks(AdlRanksRequest request) {
        return call(FuturesEndpoints.ADL_RANKS, request);
    }

    /**
     * Leverage and maintenance margin of a symbol by size of the position. Needs no credentials.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/position/Get-Query-Position-Lever">Bitget: Get Position
     *     Tier</a>
     */
    default CompletableFuture<List<PositionTier>> positionTiers(PositionTiersRequest request) {
        return call(FuturesEndpoints.POSITION_TIERS, request);
    }

    /** The same calls with other options. */
    default FuturesAsyncApi with(RequestOptions options) {
        return AsyncCalls.with(this, options)::call;
    }
}
