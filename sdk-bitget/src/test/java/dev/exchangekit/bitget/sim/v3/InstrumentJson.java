package dev.exchangekit.bitget.sim.v3;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.exchangekit.bitget.sim.Figures;
import dev.exchangekit.bitget.sim.Product;
import dev.exchangekit.core.sim.SimExpiry;
import dev.exchangekit.core.sim.SimInstrument;
import dev.exchangekit.core.sim.SimRules;
import dev.exchangekit.core.sim.front.Wire;

/** Writes instruments. */
final class InstrumentJson {
    private InstrumentJson() {}

    static ObjectNode of(String name, SimInstrument instrument, SimRules rules) {
        Product product = Product.of(instrument);
        ObjectNode json = Wire.object();
        json.put("symbol", name);
        json.put("category", product.wire());
        json.put("baseCoin", instrument.base());
        json.put("quoteCoin", instrument.quote());
        json.put("symbolType", "crypto");
        json.put("buyLimitPriceRatio", Wire.text(instrument.priceBand()));
        json.put("sellLimitPriceRatio", Wire.text(instrument.priceBand()));
        json.put("minOrderQty", Wire.text(instrument.minQuantity()));
        json.put("maxOrderQty", Wire.text(instrument.maxQuantity()));
        json.put("maxMarketOrderQty", Wire.text(instrument.maxMarketQuantity()));
        json.put("minOrderAmount", Wire.orZero(instrument.minNotional()));
        json.put("pricePrecision", Figures.decimals(instrument.tickSize()));
        json.put("quantityPrecision", Figures.decimals(instrument.quantityStep()));
        json.put("maxProductOrderNum", "400");
        json.put("status", status(instrument));
        json.put("maintainTime", "");
        json.put("launchTime", Wire.millis(instrument.launchTime()));
        return product.isFutures() ? contract(json, instrument, rules) : spot(json, instrument);
    }

    private static String status(SimInstrument instrument) {
        return switch (instrument.status()) {
            case PRE_LAUNCH -> "listed";
            case TRADING -> "online";
            case SUSPENDED -> "limit_open";
            case CLOSED -> "offline";
        };
    }

    private static ObjectNode spot(ObjectNode json, SimInstrument instrument) {
        json.put("isReality", "no");
        json.put("feeRateUpRatio", "");
        json.put("quotePrecision", Figures.decimals(instrument.quoteStep()));
        json.put("maxSymbolOrderNum", "400");
        json.put("offTime", "");
        json.put("limitOpenTime", "");
        json.put("areaSymbol", "no");
        return json;
    }

    private static ObjectNode contract(ObjectNode json, SimInstrument instrument, SimRules rules) {
        SimExpiry expiry = instrument.expiry();
        json.put("isRwa", "NO");
        json.put("feeRateUpRatio", "0.005");
        json.put("makerFeeRate", Wire.text(rules.contractFees().maker()));
        json.put("takerFeeRate", Wire.text(rules.contractFees().taker()));
        json.put("openCostUpRatio", "0.01");
        json.put("quotePrecision", "");
        json.put("priceMultiplier", Wire.text(instrument.tickSize()));
        json.put("quantityMultiplier", Wire.text(instrument.quantityStep()));
        json.put("type", expiry == null ? "perpetual" : "delivery");
        json.put("maxSymbolOrderNum", "400");
        json.put("maxPositionNum", "150");
        json.put("offTime", "-1");
        json.put("limitOpenTime", "-1");
        json.put("deliveryTime", expiry == null ? "" : Wire.millis(expiry.time()));
        json.put("deliveryStartTime", expiry == null ? "" : Wire.millis(Figures.deliveryStart(expiry)));
        json.put("deliveryPeriod", expiry == null ? "" : "this_quarter");
        json.put("fundInterval", expiry == null ? Figures.hours(instrument.fundingInterval()) : "");
        json.put("minLeverage", "1");
        json.put("maxLeverage", Wire.text(instrument.maxLeverage()));
        return json;
    }
}
