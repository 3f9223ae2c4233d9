package dev.exchangekit.bithumb.internal;

import static dev.exchangekit.core.error.ErrorKind.*;

import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.spi.ErrorCodes;
import java.util.Set;

/**
 * Bithumb's error names of 2.x, and the statuses of 1.2 ({@code 5xxx}, but for 5600, which may mean anything).
 *
 * <p>Not confirmed by Bithumb's pages: {@code too_many_requests}, {@code invalid_access_key}, the names that begin with
 * {@code insufficient_funds} or {@code under_min_total}, and the number 404, which is answered to an unknown market
 * with HTTP status 200.
 *
 * @see <a href="https://apidocs.bithumb.com">Bithumb API documentation</a>
 */
public final class BithumbErrorCodes {
    private static final ErrorCodes TABLE = ErrorCodes.builder()
            // the key and the account; jwt_verification is also seen for a key that lacks the permission
            .names(AUTHENTICATION, "jwt_verification", "invalid_access_key", "5300")
            .names(SIGNATURE, "invalid_query_payload")
            .names(IP_NOT_ALLOWED, "NotAllowIP")
            .names(PERMISSION, "out_of_scope", "5302")
            .names(ACCOUNT, "blocked_member_id", "5200")
            .names(KYC, "bank_account_required")
            .names(AGREEMENT, "travel_rule_consent_required")

            // time, rate and servers
            .names(CLOCK, "expired_jwt")
            .names(RATE_LIMIT, "too_many_requests")
            .names(SERVER, "server_error", "5400")

            // the request
            .names(BAD_REQUEST, "invalid_parameter", "two_factor_auth_required", "5100", "5500")
            .names(NOT_FOUND, "deposit_not_found", "withdraw_not_found")

            // orders; a cancel of a filled order is answered order_not_found too
            .names(INVALID_SYMBOL, "currency does not have a valid value", "404")
            .names(ORDER_NOT_FOUND, "order_not_found")
            .names(ORDER_BUSY, "order_not_ready")
            .names(PRICE, "invalid_price", "invalid_price_ask", "invalid_price_bid")
            .names(PRICE, "under_price_limit_ask", "under_price_limit_bid")
            .names(SELF_TRADE, "cross_trading")
            .names(INSUFFICIENT_BALANCE, "withdraw_insufficient_balance")
            .prefixes(INSUFFICIENT_BALANCE, "insufficient_funds")
            .prefixes(QUANTITY, "under_min_total")
            .build();

    private BithumbErrorCodes() {}

    /** What an error's name means; a name that is a number is given as its text. */
    public static ErrorKind kind(String name) {
        return TABLE.kind(name);
    }

    /**
     * True when a write that was answered with this name may have taken effect all the same: Bithumb failed, or the
     * name is not in the table.
     */
    public static boolean outcomeUnknownForWrite(String name) {
        return kind(name).leavesWriteOpen();
    }

    static Set<String> codes() {
        return TABLE.codes();
    }
}
