package dev.exchangekit.bybit.benchmark;

import static dev.exchangekit.core.benchmark.Streaming.decimal;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The values in the long rows of what Bybit answers. */
final class HandWrittenRows {
    private HandWrittenRows() {}

    static @Nullable Object ofOrder(String field, JsonParser p) throws IOException {
        return switch (field) {
            case "price", "qty", "avgPrice", "leavesQty", "leavesValue", "cumExecQty", "cumExecValue", "cumExecFee" ->
                decimal(p);
            case "orderIv", "triggerPrice", "takeProfit", "stopLoss", "tpLimitPrice", "slLimitPrice" -> decimal(p);
            case "lastPriceOnCreated", "basePrice", "USDT", "MNT" -> decimal(p);
            case "positionIdx", "triggerDirection", "smpGroup" -> p.getIntValue();
            case "reduceOnly", "closeOnTrigger" -> p.getBooleanValue();
            case "createdTime", "updatedTime" -> Long.parseLong(p.getText());
            default -> p.getText();
        };
    }

    static @Nullable Object ofPosition(String field, JsonParser p) throws IOException {
        return switch (field) {
            case "symbol", "side", "positionStatus", "tpslMode" -> p.getText();
            case "positionIdx", "riskId", "autoAddMargin", "adlRankIndicator", "tradeMode" -> p.getIntValue();
            case "openTime", "seq" -> p.getLongValue();
            case "isReduceOnly" -> p.getBooleanValue();
            case "createdTime", "updatedTime", "mmrSysUpdatedTime", "leverageSysUpdatedTime" ->
                Long.parseLong(p.getText());
            default -> decimal(p);
        };
    }

    static @Nullable Object ofWallet(String field, JsonParser p) throws IOException {
        return switch (field) {
            case "accountType", "coin", "colRes" -> p.getText();
            case "marginCollateral", "collateralSwitch" -> p.getBooleanValue();
            default -> decimal(p);
        };
    }

    static @Nullable Object ofTrade(String field, JsonParser p) throws IOException {
        return switch (field) {
            case "price", "size" -> decimal(p);
            case "time", "seq" -> Long.parseLong(p.getText());
            case "isBlockTrade", "isRPITrade" -> p.getBooleanValue();
            default -> p.getText();
        };
    }

    static @Nullable Object ofInstrument(String field, JsonParser p) throws IOException {
        return switch (field) {
            case "symbolId", "fundingInterval" -> p.getIntValue();
            case "launchTime", "deliveryTime" -> Long.parseLong(p.getText());
            case "unifiedMarginTrade", "forbidUplWithdrawal", "isPreListing" -> p.getBooleanValue();
            case "minLeverage", "maxLeverage", "leverageStep", "minPrice", "maxPrice", "tickSize" -> decimal(p);
            case "basePrecision", "quotePrecision", "minOrderAmt", "maxOrderAmt", "maxLimitOrderQty" -> decimal(p);
            case "minNotionalValue", "maxOrderQty", "maxMktOrderQty", "maxMarketOrderQty", "minOrderQty" -> decimal(p);
            case "qtyStep", "postOnlyMaxOrderQty", "postOnlyMaxLimitOrderSize", "deliveryFeeRate" -> decimal(p);
            case "upperFundingRate", "lowerFundingRate", "priceLimitRatioX", "priceLimitRatioY" -> decimal(p);
            default -> p.getText();
        };
    }

    static String ofAck(String field, JsonParser p) throws IOException {
        return p.getText();
    }
}
