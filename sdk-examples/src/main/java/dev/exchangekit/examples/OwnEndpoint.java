package dev.exchangekit.examples;

import dev.exchangekit.bybit.BybitClient;
import dev.exchangekit.core.spi.Endpoint;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;

/** A call that the SDK does not have, declared here: what coins can be moved over which chains. */
@Command(
        name = "OwnEndpoint",
        description =
                "Makes a signed call of Bybit that the SDK does not know. Bybit does not offer it in demo trading.")
public final class OwnEndpoint extends Example {
    /** The call: name, path, what is sent, what comes back, and that it wants a key. */
    private static final Endpoint<CoinQuery, Coins> COINS = Endpoint.get(
                    "asset.coins", "/v5/asset/coin/query-info", CoinQuery.class, Coins.class)
            .signed()
            .build();

    /** What is sent: one parameter, left out when it is empty. */
    record CoinQuery(Optional<String> coin) {}

    /** What comes back; fields that are not named here are skipped. */
    record Coins(List<Coin> rows) {}

    record Coin(String coin, List<Chain> chains) {}

    record Chain(String chain, Optional<BigDecimal> withdrawFee, Optional<BigDecimal> withdrawMin) {}

    /** Runs the example. */
    public static void main(String[] args) {
        launch(new OwnEndpoint(), args);
    }

    @Override
    void run(Venue venue) {
        if (!(venue instanceof BybitVenue place)) {
            throw new WrongChoiceException("The call that is declared here is one of Bybit's: --exchange bybit.");
        }
        try (BybitClient bybit = place.client(Settings.builder().build(), Optional.of(place.credentials()))) {
            step("Connected to %s", venue);

            Coins coins = bybit.call(COINS, new CoinQuery(Optional.of("BTC")));
            step("%s was signed, limited, sent and read like every other call", COINS);
            show(coins);

            Coins all =
                    bybit.async().call(COINS, new CoinQuery(Optional.empty())).join();
            step(
                    "The same without blocking and for all coins: %s of them",
                    all.rows().size());
            if (venue.simulator().isPresent()) {
                detail("the simulator gives every coin the same fee and minimum");
            }
        }
    }

    private void show(Coins coins) {
        for (Coin coin : coins.rows()) {
            for (Chain chain : coin.chains()) {
                detail(
                        "%s over %s: withdrawing costs %s, at least %s at a time",
                        coin.coin(), chain.chain(), chain.withdrawFee(), chain.withdrawMin());
            }
        }
    }
}
