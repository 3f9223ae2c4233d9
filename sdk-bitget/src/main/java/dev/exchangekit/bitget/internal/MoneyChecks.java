package dev.exchangekit.bitget.internal;

import dev.exchangekit.bitget.RecipientType;
import dev.exchangekit.bitget.Route;
import dev.exchangekit.bitget.TransferTerms;
import dev.exchangekit.bitget.WithdrawalTerms;
import dev.exchangekit.core.spi.Check;
import java.util.Optional;

/** Shape of requests that move money. */
public final class MoneyChecks {
    private static final int LONGEST_TEXT = 64;
    private static final int LONGEST_ADDRESS = 256;

    private MoneyChecks() {}

    /** Of a transfer. */
    public static void transfer(TransferTerms transfer) {
        Check.text("coin", transfer.coin(), LONGEST_TEXT);
        Check.positive("amount", transfer.amount());
        transfer.clientOid().ifPresent(id -> Check.text("clientOid", id, LONGEST_TEXT));
    }

    /** Of the users of a transfer. */
    public static void users(String from, String to) {
        Check.text("fromUserId", from, LONGEST_TEXT);
        Check.text("toUserId", to, LONGEST_TEXT);
    }

    /** Of a withdrawal. */
    public static void withdrawal(WithdrawalTerms withdrawal) {
        Check.text("coin", withdrawal.coin(), LONGEST_TEXT);
        Check.positive("size", withdrawal.size());
        Check.text("address", withdrawal.address(), LONGEST_ADDRESS);
        withdrawal.clientOid().ifPresent(id -> Check.text("clientOid", id, LONGEST_TEXT));
        required("chain", withdrawal.chain(), withdrawal.transferType().equals(Route.ON_CHAIN));
        required("areaCode", withdrawal.areaCode(), withdrawal.innerToType().equals(Optional.of(RecipientType.MOBILE)));
    }

    private static void required(String field, Optional<String> value, boolean required) {
        Check.that(value.isPresent() || !required, field, "absent", "is required");
    }
}
