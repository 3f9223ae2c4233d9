package dev.exchangekit.examples;

import dev.exchangekit.bitget.AccountMode;
import java.util.Map;
import java.util.Optional;

/** What {@code --exchange} chooses from. */
enum ExchangeChoice {
    BYBIT {
        @Override
        Venue open(Venue.Kind kind, Optional<AccountMode> account, Map<String, String> variables) {
            requireNoKind(account, "Bybit");
            return BybitVenue.of(kind, variables);
        }
    },
    BITGET {
        @Override
        Venue open(Venue.Kind kind, Optional<AccountMode> account, Map<String, String> variables) {
            return BitgetVenue.of(kind, account.orElse(AccountMode.CLASSIC), variables);
        }
    },
    BITHUMB {
        @Override
        Venue open(Venue.Kind kind, Optional<AccountMode> account, Map<String, String> variables) {
            requireNoKind(account, "Bithumb");
            return BithumbVenue.of(kind, variables);
        }
    };

    /**
     * Opens a place of this exchange.
     *
     * @param account which kind of account the key belongs to, where the caller said so
     * @param variables hold the keys
     * @throws WrongChoiceException when the exchange has no such place or knows no kinds of accounts
     */
    abstract Venue open(Venue.Kind kind, Optional<AccountMode> account, Map<String, String> variables);

    private static void requireNoKind(Optional<AccountMode> account, String exchange) {
        if (account.isPresent()) {
            throw new WrongChoiceException(
                    exchange + " has one kind of account: --account goes with --exchange bitget only.");
        }
    }
}
