package dev.exchangekit.examples;

import dev.exchangekit.core.exchange.Exchange;
import dev.exchangekit.core.exchange.Feature;
import dev.exchangekit.core.model.Balance;
import dev.exchangekit.core.model.FeeRate;
import dev.exchangekit.core.model.OrderRequest;
import dev.exchangekit.core.model.Position;
import dev.exchangekit.core.model.Side;
import dev.exchangekit.core.model.Symbol;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/** What the account has, holds and pays, in readable tables. */
@Command(name = "Account", description = "Shows balances, positions and fees of the account.")
public final class Account extends Example {
    /** Runs the example. */
    public static void main(String[] args) {
        launch(new Account(), args);
    }

    @Override
    void run(Venue venue) {
        try (Connection connection = venue.connect()) {
            Exchange exchange = connection.exchange();
            exchange.warmUp();
            step("Connected to %s", venue);
            Symbol symbol = venue.traded();
            boolean positions = exchange.supports(Feature.POSITIONS, symbol);
            if (positions && venue.simulator().isPresent()) {
                exchange.trading().place(OrderRequest.market(symbol, Side.BUY, new BigDecimal("0.01")));
                detail("bought a little first, so that there is a position to see");
            }
            balances(exchange.account().balances());
            if (positions) {
                positions(exchange.positions().positions());
            }
            fees(Stream.of(venue.spot(), symbol)
                    .distinct()
                    .map(exchange.account()::feeRate)
                    .toList());
        }
    }

    private void balances(List<Balance> balances) {
        step("Balances");
        detail("%-8s %18s %18s %18s", "asset", "free", "used", "total");
        for (Balance balance : balances) {
            detail("%-8s %18s %18s %18s", balance.asset(), balance.free(), balance.used(), balance.total());
        }
    }

    private void positions(List<Position> positions) {
        step("Positions: %s", positions.size());
        detail(
                "%-16s %-5s %10s %12s %12s %14s %9s",
                "symbol", "side", "quantity", "entry", "mark", "profit", "leverage");
        for (Position position : positions) {
            detail(
                    "%-16s %-5s %10s %12s %12s %14s %9s",
                    position.symbol(),
                    position.side(),
                    position.quantity(),
                    position.entryPrice(),
                    position.markPrice(),
                    position.unrealizedProfit(),
                    position.leverage());
        }
    }

    private void fees(List<FeeRate> fees) {
        step("Fees in percent");
        detail("%-16s %10s %10s", "symbol", "maker", "taker");
        for (FeeRate fee : fees) {
            detail("%-16s %10s %10s", fee.symbol(), percent(fee.maker()), percent(fee.taker()));
        }
    }

    private static BigDecimal percent(BigDecimal fraction) {
        return fraction.movePointRight(2).stripTrailingZeros();
    }
}
