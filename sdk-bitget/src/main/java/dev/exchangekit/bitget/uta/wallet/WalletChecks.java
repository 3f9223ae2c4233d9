package dev.exchangekit.bitget.uta.wallet;

import dev.exchangekit.bitget.RecipientType;
import dev.exchangekit.bitget.Route;
import dev.exchangekit.core.spi.Check;
import java.util.Optional;

/** Shape of requests that move money. */
final class WalletChecks {
    private static final int LONGEST_ID = 64;
    private static final int LONGEST_ADDRESS = 256;

    private WalletChecks() {}

    static void transfer(TransferTerms transfer) {
        Check.text("coin", transfer.coin(), LONGEST_ID);
        Check.positive("amount", transfer.amount());
        transfer.clientOid().ifPresent(id -> Check.text("clientOid", id, LONGEST_ID));
    }

    static void withdrawal(WithdrawRequest withdrawal) {
        Check.text("coin", withdrawal.coin(), LONGEST_ID);
        Check.positive("size", withdrawal.size());
        Check.text("address", withdrawal.address(), LONGEST_ADDRESS);
        withdrawal.clientOid().ifPresent(id -> Check.text("clientOid", id, LONGEST_ID));
        required("chain", withdrawal.chain(), withdrawal.transferType().equals(Route.ON_CHAIN));
        required("areaCode", withdrawal.areaCode(), withdrawal.innerToType().equals(Optional.of(RecipientType.MOBILE)));
    }

    private static void required(String field, Optional<String> value, boolean required) {
        Check.that(value.isPresent() || !required, field, "absent", "is required");
    }
}
