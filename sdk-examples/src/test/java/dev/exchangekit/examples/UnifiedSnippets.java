package dev.exchangekit.examples;

import dev.exchangekit.bybit.BybitClient;
import dev.exchangekit.core.exchange.Exchange;
import dev.exchangekit.core.model.Instrument;
import dev.exchangekit.core.model.OrderAck;
import dev.exchangekit.core.model.OrderRequest;
import dev.exchangekit.core.model.Side;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.model.TrailingStop;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The Java of the README in the words of all exchanges, compiled. What stands between the marks stands there word for
 * word.
 */
final class UnifiedSnippets {
    private UnifiedSnippets() {}

    static void unified(BybitClient bybit) {
        // snippet: unified
        Exchange exchange = bybit.unified();
        exchange.warmUp();
        Symbol perpetual = Symbol.of("BTC/USDT:USDT");
        Instrument instrument = exchange.market().instrument(perpetual);
        BigDecimal price = instrument.roundPrice(new BigDecimal("60000.123"), RoundingMode.DOWN);
        OrderAck ack = exchange.trading().place(OrderRequest.limit(perpetual, Side.BUY, new BigDecimal("0.01"), price));
        System.out.println(exchange.trading().order(ack.ref()));
        // end
    }

    static void contracts(Exchange exchange) {
        // snippet: contracts
        Symbol inverse = Symbol.of("BTC/USD:BTC"); // its quantities are US dollars
        TrailingStop trail = TrailingStop.distance(new BigDecimal("500"));
        OrderRequest stop = OrderRequest.trailing(inverse, Side.SELL, new BigDecimal("1000"), trail);
        exchange.trading().place(stop.toBuilder().reduceOnly(true).build());
        System.out.println(exchange.trading().openOrderStatistics());

        Symbol call = Symbol.of("BTC/USDC:USDC-261225-90000-C");
        System.out.println(exchange.market().ticker(call).greeks());
        // end
    }
}
