package dev.exchangekit.examples;

import dev.exchangekit.bybit.BybitClient;
import dev.exchangekit.core.exchange.Exchange;
import dev.exchangekit.core.model.Instrument;
import dev.exchangekit.core.model.OrderAck;
import dev.exchangekit.core.model.OrderRequest;
import dev.exchangekit.core.model.Side;
import dev.exchangekit.core.model.Symbol;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The Java of the README that uses the API of all exchanges, compiled. */
final class ReadmeUnifiedSnippets {
    private ReadmeUnifiedSnippets() {}

    static OrderAck unified(BybitClient bybit) {
        // snippet: unified
        Exchange exchange = bybit.unified();
        exchange.warmUp();
        Symbol perpetual = Symbol.of("BTC/USDT:USDT");
        Instrument instrument = exchange.market().instrument(perpetual);
        BigDecimal price = instrument.roundPrice(new BigDecimal("60000.123"), RoundingMode.DOWN);
        OrderAck ack = exchange.trading().place(OrderRequest.limit(perpetual, Side.BUY, new BigDecimal("0.01"), price));
        // end
        return ack;
    }
}
