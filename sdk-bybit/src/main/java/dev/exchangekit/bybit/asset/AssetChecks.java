package dev.exchangekit.bybit.asset;

import dev.exchangekit.core.spi.Check;
import java.util.Optional;
import java.util.regex.Pattern;

/** Shape of requests that move money. */
final class AssetChecks {
    private static final Pattern MEMBER_ID = Pattern.compile("[0-9]{1,18}");
    private static final Pattern REQUEST_ID = Pattern.compile("[A-Za-z0-9]{1,32}");
    private static final int LONGEST_ADDRESS = 256;
    private static final int LONGEST_QUESTIONNAIRE = 16384;
    private static final int SHORTEST_PURPOSE = 20;

    private AssetChecks() {}

    static void transfer(TransferTerms transfer) {
        Check.name("coin", transfer.coin());
        Check.positive("amount", transfer.amount());
    }

    static void memberId(String field, String value) {
        Check.text(field, value, MEMBER_ID);
    }

    static void withdrawal(WithdrawRequest withdrawal) {
        Check.name("coin", withdrawal.coin());
        Check.positive("amount", withdrawal.amount());
        Check.text("address", withdrawal.address(), LONGEST_ADDRESS);
        boolean byUserId = withdrawal.route().equals(Optional.of(WithdrawRoute.USER_ID));
        Check.that(
                byUserId || withdrawal.chain().isPresent(),
                "chain",
                "absent",
                "is required unless it goes to a user id");
        withdrawal.requestId().ifPresent(id -> Check.text("requestId", id, REQUEST_ID));
        withdrawal
                .transactionPurpose()
                .ifPresent(text -> Check.that(
                        text.length() >= SHORTEST_PURPOSE,
                        "transactionPurpose",
                        "of length " + text.length(),
                        "must have at least " + SHORTEST_PURPOSE + " characters"));
        withdrawal
                .questionnaire()
                .ifPresent(text -> Check.that(
                        text.length() <= LONGEST_QUESTIONNAIRE,
                        "questionnaire",
                        "of length " + text.length(),
                        "must have at most " + LONGEST_QUESTIONNAIRE + " characters"));
    }
}
