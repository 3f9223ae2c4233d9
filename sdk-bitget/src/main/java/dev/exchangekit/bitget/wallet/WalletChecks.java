package dev.exchangekit.bitget.wallet;

import dev.exchangekit.bitget.AccountType;
import dev.exchangekit.bitget.RecipientType;
import dev.exchangekit.bitget.Route;
import dev.exchangekit.core.spi.Check;
import java.util.Optional;

/** Shape of requests that move money. */
final class WalletChecks {
    private static final int LONGEST_TEXT = 64;
    private static final int LONGEST_ADDRESS = 256;

    private WalletChecks() {}

    static void transfer(TransferTerms transfer) {
        Check.text("coin", transfer.coin(), LONGEST_TEXT);
        Check.positive("amount", transfer.amount());
        transfer.clientOid().ifPresent(id -> Check.text("clientOid", id, LONGEST_TEXT));
        transfer.symbol().ifPresent(symbol -> Check.name("symbol", symbol));
        boolean ofAPair = transfer.fromType().equals(AccountType.ISOLATED_MARGIN)
                || transfer.toType().equals(AccountType.ISOLATED_MARGIN);
        Check.that(
                !ofAPair || transfer.symbol().isPresent(),
                "symbol",
                "absent",
                "is required for an isolated margin account");
    }

    static void withdrawal(WithdrawRequest withdrawal) {
        Check.text("coin", withdrawal.coin(), LONGEST_TEXT);
        Check.positive("size", withdrawal.size());
        Check.text("address", withdrawal.address(), LONGEST_ADDRESS);
        withdrawal.clientOid().ifPresent(id -> Check.text("clientOid", id, LONGEST_TEXT));
        Check.that(
                !withdrawal.transferType().equals(Route.ON_CHAIN)
                        || withdrawal.chain().isPresent(),
                "chain",
                "absent",
                "is required over a chain");
        boolean byPhone = withdrawal.innerToType().equals(Optional.of(RecipientType.MOBILE));
        Check.that(
                !byPhone || withdrawal.areaCode().isPresent(), "areaCode", "absent", "is required for a phone number");
    }
}
