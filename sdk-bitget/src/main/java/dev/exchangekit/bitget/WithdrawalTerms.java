package dev.exchangekit.bitget;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** What every withdrawal says: to a chain or to another user of the exchange. */
public interface WithdrawalTerms {
    /** Coin, like {@code USDT}; required. */
    String coin();

    /** Chain, like {@code trc20}; required for {@link Route#ON_CHAIN}. */
    Optional<String> chain();

    /** Over a chain or within the exchange; required. */
    Route transferType();

    /** Address on the chain; within the exchange the user, as {@link #innerToType} says. Required. */
    String address();

    /** How the user is named; by the user id if absent. */
    Optional<RecipientType> innerToType();

    /** Area code of the mobile number; required for {@link RecipientType#MOBILE}. */
    Optional<String> areaCode();

    /** Tag of the address; required for some coins. */
    Optional<String> tag();

    /**
     * Amount in that coin; required. On Bitcoin's Lightning network exactly that of the invoice, which comes without
     * the fee.
     */
    BigDecimal size();

    /** Remark. */
    Optional<String> remark();

    /**
     * Your id of the withdrawal, at most 64 characters. One is made if absent, so that the withdrawal can be found
     * again.
     */
    Optional<String> clientOid();

    /** The receiving exchange, if it is one of these. */
    Optional<MemberCode> memberCode();

    /** Who receives it. */
    Optional<IdentityType> identityType();

    /** Name of the company; required for {@link IdentityType#COMPANY}. Not part of {@code toString}. */
    @Value.Redacted
    Optional<String> companyName();

    /** First name of the person; required for {@link IdentityType#USER}. Not part of {@code toString}. */
    @Value.Redacted
    Optional<String> firstName();

    /** Last name of the person; required for {@link IdentityType#USER}. Not part of {@code toString}. */
    @Value.Redacted
    Optional<String> lastName();
}
