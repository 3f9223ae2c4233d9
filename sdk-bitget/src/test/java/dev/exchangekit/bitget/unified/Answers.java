package dev.exchangekit.bitget.unified;

import org.jspecify.annotations.Nullable;

/** Pieces of a unified account's answers, with apostrophes for quotation marks. */
final class Answers {
    private Answers() {}

    /** One of each kind. */
    static String instruments(@Nullable String category) {
        if (category == null) {
            return "[]";
        }
        return switch (category) {
            case "SPOT" -> "[" + instrument("BTCUSDT", category, "USDT", "2", "6") + "]";
            case "USDT-FUTURES" -> "[" + instrument("BTCUSDT", category, "USDT", "1", "4") + "]";
            case "COIN-FUTURES" -> "[" + instrument("BTCUSD_CM", category, "USD", "1", "0") + "]";
            default -> "[]";
        };
    }

    private static String instrument(
            String symbol, String category, String quote, String pricePrecision, String quantityPrecision) {
        return """
                {'symbol':'%s','category':'%s','baseCoin':'BTC','quoteCoin':'%s','pricePrecision':'%s',
                 'quantityPrecision':'%s','quotePrecision':'4','type':'perpetual','status':'online',
                 'minOrderAmount':'5'}""".formatted(symbol, category, quote, pricePrecision, quantityPrecision);
    }

    static String ticker(String last, String mark) {
        return "{'symbol':'BTCUSDT','category':'USDT-FUTURES','lastPrice':'" + last + "','markPrice':'" + mark
                + "','ts':'1770000000000'}";
    }

    /**
     * A limit order of spot that rests.
     *
     * @param changes fields that are otherwise
     */
    static String order(String changes) {
        return object("""
                'orderId':'o-1','clientOid':'c-1','category':'SPOT','symbol':'BTCUSDT','orderType':'limit','side':'buy',
                'price':'60000','qty':'0.01','amount':'0','cumExecQty':'0','cumExecValue':'0','avgPrice':'0',
                'timeInForce':'gtc','orderStatus':'live','posSide':'','holdMode':'','reduceOnly':'NO',
                'feeDetail':[{'feeCoin':null,'fee':null}],'createdTime':'1769900000000','updatedTime':'1769900000001'""", changes);
    }

    /** A strategy order of 0.01 that waits. */
    static String strategy(String changes) {
        return object("""
                'orderId':'s-1','clientOid':'c-1','category':'USDT-FUTURES','symbol':'BTCUSDT','qty':'0.01',
                'posSide':'','status':'pending','createdTime':'1769900000000','updatedTime':'1769900000001'""", changes);
    }

    /** Of a field that is given twice the later one counts. */
    private static String object(String fields, String changes) {
        return "{" + fields + (changes.isEmpty() ? "" : "," + changes) + "}";
    }
}
