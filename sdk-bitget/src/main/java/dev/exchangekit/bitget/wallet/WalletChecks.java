package dev.exchangekit.bitget.wallet;

import dev.exchangekit.bitget.AccountType;
import dev.exchangekit.bitget.TransferTerms;
import dev.exchangekit.bitget.internal.MoneyChecks;
import dev.exchangekit.core.spi.Check;
import java.util.Optional;

/** Shape of transfers, which may be about the account of a pair. */
final class WalletChecks {
    private WalletChecks() {}

    static void transfer(TransferTerms transfer, Optional<String> pair) {
        MoneyChecks.transfer(transfer);
        pair.ifPresent(symbol -> Check.name("symbol", symbol));
        boolean ofAPair = transfer.fromType().equals(AccountType.ISOLATED_MARGIN)
                || transfer.toType().equals(AccountType.ISOLATED_MARGIN);
        Check.that(!ofAPair || pair.isPresent(), "symbol", "absent", "is required for an isolated margin account");
    }
}
