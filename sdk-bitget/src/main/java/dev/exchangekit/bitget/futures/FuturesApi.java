package dev.exchangekit.bitget.futures;

import dev.exchangekit.bitget.Acknowledgement;
import dev.exchangekit.bitget.ProductType;
import dev.exchangekit.bitget.internal.ExchangeTime;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.Calls;
import dev.exchangekit.core.spi.Paging;
import java.util.List;
import java.util.stream.Stream;

/**
 * The futures accounts, settings and positions of a classic account. Methods block and throw {@link
 * dev.exchangekit.core.error.SdkException}. Thread-safe.
 */
public interface FuturesApi extends Calls {
    /**
     * An account with its settings of one symbol: leverage, margin mode and position mode.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/account/Get-Single-Account">Bitget: Get Single Account</a>
     */
    default SymbolAccount account(AccountRequest request) {
        return call(FuturesEndpoints.ACCOUNT, request);
    }

    /** Accounts of all margin coins. */
    default List<Account> accounts(ProductType productType) {
        return accounts(AccountsRequest.builder().productType(productType).build());
    }

    /**
     * Accounts of all margin coins.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/account/Get-Account-List">Bitget: Get Account List</a>
     */
    default List<Account> accounts(AccountsRequest request) {
        return call(FuturesEndpoints.ACCOUNTS, request);
    }

    /**
     * Accounts of all sub-accounts; once in 10 seconds. Not for brokers.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/account/Get-Sub-Account-Contract-Assets">Bitget: Get
     *     Subaccount Assets</a>
     */
    default List<SubAccountAssets> subAccountAssets(SubAccountAssetsRequest request) {
        return call(FuturesEndpoints.SUB_ACCOUNT_ASSETS, request);
    }

    /**
     * One page of changes of the accounts: profit, fees, funding, margin, transfers.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/account/Get-Account-Bill">Bitget: Get Account Bills</a>
     */
    default BillPage bills(BillsRequest request) {
        return call(FuturesEndpoints.BILLS, request);
    }

    /**
     * The items of all pages of a time of any length, fetched as the stream is read; see {@link Paging#rangeStream}.
     */
    default Stream<Bill> billsStream(BillsRequest request) {
        return Paging.rangeStream(this, FuturesEndpoints.BILLS, request, ExchangeTime.NOW);
    }

    /**
     * Estimated liquidation price of a position that is not opened yet.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/account/Get-Liquidation-Price">Bitget: Get Liquidation
     *     Price</a>
     */
    default LiquidationPrice liquidationPrice(LiquidationPriceRequest request) {
        return call(FuturesEndpoints.LIQUIDATION_PRICE, request);
    }

    /**
     * Most that can be opened, with regard to positions and orders that are there.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/account/Get-Max-Open">Bitget: Get Max Openable Quantity</a>
     */
    default MaxOpenSize maxOpenSize(MaxOpenSizeRequest request) {
        return call(FuturesEndpoints.MAX_OPEN_SIZE, request);
    }

    /**
     * What a margin opens, without regard to positions and orders that are there.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/account/Est-Open-Count">Bitget: My Estimated Open Count</a>
     */
    default OpenSizeEstimate openSizeEstimate(OpenSizeEstimateRequest request) {
        return call(FuturesEndpoints.OPEN_SIZE_ESTIMATE, request);
    }

    /**
     * Sets the leverage of a symbol.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/account/Change-Leverage">Bitget: Change Leverage</a>
     */
    default LeverageSetting setLeverage(SetLeverageRequest request) {
        return call(FuturesEndpoints.SET_LEVERAGE, request);
    }

    /**
     * Sets the leverage of all symbols that have positions.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/account/Change-All-Leverage">Bitget: Change The Product
     *     Line Leverage</a>
     */
    default Acknowledgement setAllLeverage(SetAllLeverageRequest request) {
        return call(FuturesEndpoints.SET_ALL_LEVERAGE, request);
    }

    /**
     * Chooses isolated or crossed margin for a symbol; not while it has positions or orders.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/account/Change-Margin-Mode">Bitget: Change Margin Mode</a>
     */
    default LeverageSetting setMarginMode(SetMarginModeRequest request) {
        return call(FuturesEndpoints.SET_MARGIN_MODE, request);
    }

    /**
     * Chooses one-way or hedge mode for all symbols of a kind of futures; not while any of them has positions or
     * orders.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/account/Change-Hold-Mode">Bitget: Change Position Mode</a>
     */
    default PositionModeSetting setPositionMode(SetPositionModeRequest request) {
        return call(FuturesEndpoints.SET_POSITION_MODE, request);
    }

    /**
     * Chooses which coins back positions margined in USDT.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/account/Set-Asset-Mode">Bitget: Set USDT-M Futures Asset
     *     Mode</a>
     */
    default Acknowledgement setAssetMode(SetAssetModeRequest request) {
        return call(FuturesEndpoints.SET_ASSET_MODE, request);
    }

    /**
     * Chooses whether margin is added to an isolated position by itself.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/account/Set-Auto-Margin">Bitget: Set Isolated Position Auto
     *     Margin</a>
     */
    default Acknowledgement setAutoMargin(SetAutoMarginRequest request) {
        return call(FuturesEndpoints.SET_AUTO_MARGIN, request);
    }

    /**
     * Adds margin to an isolated position, or takes some from it. Never sent again once it may have arrived.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/account/Change-Margin">Bitget: Adjust Position Margin</a>
     */
    default Acknowledgement adjustMargin(AdjustMarginRequest request) {
        return call(FuturesEndpoints.ADJUST_MARGIN, request);
    }

    /**
     * How much of a coin can back positions in multi-assets mode.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/account/Get-Union-Transfer-Limits">Bitget: Get Union
     *     Transfer Limits</a>
     */
    default UnionTransferLimit unionTransferLimit(UnionTransferLimitRequest request) {
        return call(FuturesEndpoints.UNION_TRANSFER_LIMIT, request);
    }

    /** All positions of a kind of futures, the newest first. */
    default List<Position> positions(ProductType productType) {
        return positions(PositionsRequest.builder().productType(productType).build());
    }

    /**
     * All positions of a kind of futures, the newest first.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/position/get-all-position">Bitget: Get All Positions</a>
     */
    default List<Position> positions(PositionsRequest request) {
        return call(FuturesEndpoints.POSITIONS, request);
    }

    /**
     * Positions of one symbol: one, or two in hedge mode.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/position/get-single-position">Bitget: Get Single
     *     Position</a>
     */
    default List<Position> symbolPositions(SymbolPositionsRequest request) {
        return call(FuturesEndpoints.SYMBOL_POSITIONS, request);
    }

    /**
     * One page of closed positions. Three months are kept.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/position/Get-History-Position">Bitget: Get Historical
     *     Position</a>
     */
    default ClosedPositionPage closedPositions(ClosedPositionsRequest request) {
        return call(FuturesEndpoints.CLOSED_POSITIONS, request);
    }

    /**
     * The items of all pages of a time of any length, fetched as the stream is read; see {@link Paging#rangeStream}.
     */
    default Stream<ClosedPosition> closedPositionsStream(ClosedPositionsRequest request) {
        return Paging.rangeStream(this, FuturesEndpoints.CLOSED_POSITIONS, request, ExchangeTime.NOW);
    }

    /** Ranks of the positions in auto-deleveraging. */
    default List<AdlRank> adlRanks(ProductType productType) {
        return adlRanks(AdlRanksRequest.builder().productType(productType).build());
    }

    /**
     * Ranks of the positions in auto-deleveraging.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/position/Get-Position-Adl">Bitget: Get Position Adl
     *     Rank</a>
     */
    default List<AdlRank> adlRanks(AdlRanksRequest request) {
        return call(FuturesEndpoints.ADL_RANKS, request);
    }

    /**
     * Leverage and maintenance margin of a symbol by size of the position. Needs no credentials.
     *
     * @see <a href="https://www.bitget.com/api-doc/contract/position/Get-Query-Position-Lever">Bitget: Get Position
     *     Tier</a>
     */
    default List<PositionTier> positionTiers(PositionTiersRequest request) {
        return call(FuturesEndpoints.POSITION_TIERS, request);
    }

    /** The same calls with other options. */
    default FuturesApi with(RequestOptions options) {
        return Calls.with(this, options)::call;
    }
}
