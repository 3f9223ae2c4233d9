package dev.exchangekit.bybit.sim;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.exchangekit.core.sim.SimExpiry;
import dev.exchangekit.core.sim.SimInstrument;
import dev.exchangekit.core.sim.SimMarket;
import dev.exchangekit.core.sim.SimOption;
import dev.exchangekit.core.sim.SimStatus;
import dev.exchangekit.core.sim.front.Wire;
import java.math.BigDecimal;

/** Writes instruments. */
final class InstrumentJson {
    private static final BigDecimal HIGHEST_TICKS = BigDecimal.valueOf(20_000_000);

    private InstrumentJson() {}

    static String status(SimInstrument instrument) {
        return switch (instrument.status()) {
            case PRE_LAUNCH -> "PreLaunch";
            case TRADING -> "Trading";
            case SUSPENDED -> "Delivering";
            case CLOSED -> "Closed";
        };
    }

    static ObjectNode of(SimInstrument instrument) {
        return switch (instrument.symbol().market()) {
            case SPOT -> spot(instrument);
            case LINEAR, INVERSE -> contract(instrument);
            case OPTION -> option(instrument);
        };
    }

    private static ObjectNode spot(SimInstrument instrument) {
        ObjectNode json = Wire.object();
        json.put("symbolId", symbolId(instrument));
        json.put("symbol", instrument.symbol().name());
        json.put("baseCoin", instrument.base());
        json.put("quoteCoin", instrument.quote());
        json.put("innovation", "0");
        json.put("status", status(instrument));
        json.put("marginTrading", "utaOnly");
        json.put("stTag", "0");
        ObjectNode lot = json.putObject("lotSizeFilter");
        lot.put("basePrecision", Wire.text(instrument.quantityStep()));
        lot.put("quotePrecision", Wire.text(instrument.quoteStep()));
        lot.put("minOrderQty", Wire.text(instrument.minQuantity()));
        lot.put("maxOrderQty", Wire.text(instrument.maxQuantity()));
        lot.put("minOrderAmt", Wire.orZero(instrument.minNotional()));
        lot.put("maxOrderAmt", "8000000");
        lot.put("maxLimitOrderQty", Wire.text(instrument.maxQuantity()));
        lot.put("maxMarketOrderQty", Wire.text(instrument.maxMarketQuantity()));
        lot.put("postOnlyMaxLimitOrderSize", Wire.text(instrument.maxQuantity()));
        json.putObject("priceFilter").put("tickSize", Wire.text(instrument.tickSize()));
        risk(json, instrument);
        json.put("symbolType", "");
        return json;
    }

    private static ObjectNode contract(SimInstrument instrument) {
        ObjectNode json = Wire.object();
        json.put("symbol", instrument.symbol().name());
        json.put("symbolId", symbolId(instrument));
        boolean inverse = instrument.symbol().market() == SimMarket.INVERSE;
        SimExpiry expiry = instrument.expiry();
        json.put("contractType", (inverse ? "Inverse" : "Linear") + (expiry == null ? "Perpetual" : "Futures"));
        json.put("status", status(instrument));
        json.put("baseCoin", instrument.base());
        json.put("quoteCoin", instrument.quote());
        json.put("launchTime", Wire.millis(instrument.launchTime()));
        json.put("deliveryTime", Wire.millis(expiry == null ? null : expiry.time()));
        json.put("deliveryFeeRate", expiry == null ? "" : "0");
        json.put("priceScale", Integer.toString(instrument.tickSize().scale()));
        ObjectNode leverage = json.putObject("leverageFilter");
        leverage.put("minLeverage", "1");
        leverage.put("maxLeverage", Wire.text(instrument.maxLeverage().setScale(2)));
        leverage.put("leverageStep", Wire.text(instrument.leverageStep()));
        ObjectNode price = json.putObject("priceFilter");
        price.put("minPrice", Wire.text(instrument.tickSize()));
        price.put("maxPrice", Wire.text(instrument.tickSize().multiply(HIGHEST_TICKS)));
        price.put("tickSize", Wire.text(instrument.tickSize()));
        ObjectNode lot = json.putObject("lotSizeFilter");
        lot.put("maxOrderQty", Wire.text(instrument.maxQuantity()));
        lot.put("minOrderQty", Wire.text(instrument.minQuantity()));
        lot.put("qtyStep", Wire.text(instrument.quantityStep()));
        lot.put("postOnlyMaxOrderQty", Wire.text(instrument.maxQuantity()));
        lot.put("maxMktOrderQty", Wire.text(instrument.maxMarketQuantity()));
        lot.put("minNotionalValue", inverse ? "" : Wire.orZero(instrument.minNotional()));
        json.put("unifiedMarginTrade", true);
        json.put(
                "fundingInterval",
                instrument.isPerpetual() ? instrument.fundingInterval().toMinutes() : 0);
        json.put("settleCoin", instrument.settle());
        json.put("copyTrading", "none");
        json.put("upperFundingRate", "0.00375");
        json.put("lowerFundingRate", "-0.00375");
        preListing(json, instrument);
        risk(json, instrument);
        json.put("symbolType", "");
        return json;
    }

    private static ObjectNode option(SimInstrument instrument) {
        SimExpiry expiry = instrument.expiry();
        SimOption option = expiry == null ? null : expiry.option();
        ObjectNode json = Wire.object();
        json.put("symbol", instrument.symbol().name());
        json.put("symbolId", symbolId(instrument));
        json.put("optionsType", option != null && option.call() ? "Call" : "Put");
        json.put("status", status(instrument));
        json.put("baseCoin", instrument.base());
        json.put("quoteCoin", instrument.quote());
        json.put("settleCoin", instrument.settle());
        json.put("launchTime", Wire.millis(instrument.launchTime()));
        json.put("deliveryTime", Wire.millis(expiry == null ? null : expiry.time()));
        json.put("deliveryFeeRate", "0");
        ObjectNode price = json.putObject("priceFilter");
        price.put("minPrice", Wire.text(instrument.tickSize()));
        price.put("maxPrice", Wire.text(instrument.tickSize().multiply(HIGHEST_TICKS)));
        price.put("tickSize", Wire.text(instrument.tickSize()));
        ObjectNode lot = json.putObject("lotSizeFilter");
        lot.put("maxOrderQty", Wire.text(instrument.maxQuantity()));
        lot.put("minOrderQty", Wire.text(instrument.minQuantity()));
        lot.put("qtyStep", Wire.text(instrument.quantityStep()));
        json.put("displayName", instrument.symbol().name());
        return json;
    }

    private static void preListing(ObjectNode json, SimInstrument instrument) {
        boolean pre = instrument.status() == SimStatus.PRE_LAUNCH;
        json.put("isPreListing", pre);
        if (!pre) {
            json.putNull("preListingInfo");
            return;
        }
        ObjectNode info = json.putObject("preListingInfo");
        info.put("curAuctionPhase", "NotStarted");
        ObjectNode phase = info.putArray("phases").addObject();
        phase.put("phase", "CallAuction");
        phase.put("startTime", Wire.millis(instrument.launchTime()));
        phase.put("endTime", "");
        ObjectNode fees = info.putObject("auctionFeeInfo");
        fees.put("auctionFeeRate", "0");
        fees.put("takerFeeRate", "0.001");
        fees.put("makerFeeRate", "0.0004");
    }

    private static void risk(ObjectNode json, SimInstrument instrument) {
        ObjectNode risk = json.putObject("riskParameters");
        BigDecimal band = instrument.priceBand() == null ? new BigDecimal("0.05") : instrument.priceBand();
        risk.put("priceLimitRatioX", Wire.text(band));
        risk.put("priceLimitRatioY", Wire.text(band.multiply(BigDecimal.valueOf(2))));
    }

    private static int symbolId(SimInstrument instrument) {
        return instrument.symbol().name().hashCode() & 0xffff;
    }
}
