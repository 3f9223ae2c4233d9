package dev.exchangekit.core.internal;

import dev.exchangekit.core.doctor.Check;
import dev.exchangekit.core.doctor.Finding;
import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.ExchangeException;
import dev.exchangekit.core.spi.Examination;
import dev.exchangekit.core.spi.Findings;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What refusals mean and what to do about them, by their kind, where the exchange's own codes do not say more. */
final class Explanations {
    private static final int FORBIDDEN = 403;
    private static final Pattern ADDRESS = Pattern.compile("\\b\\d{1,3}(\\.\\d{1,3}){3}\\b");

    private final String exchange;
    private final Examination examination;
    private final boolean clockSync;

    Explanations(String exchange, Examination examination, boolean clockSync) {
        this.exchange = exchange;
        this.examination = examination;
        this.clockSync = clockSync;
    }

    /** The refusal of a call that needs no key: it is the host's, whatever its kind. */
    Finding ofHost(ExchangeException refusal) {
        if (isPassing(refusal.kind()) || refusal.kind() == ErrorKind.REGION || isOfTheEdge(refusal)) {
            return ofKey(refusal);
        }
        return Findings.refused(
                Check.HOST,
                refusal,
                "Check that this is an address of " + exchange + "'s API: it refuses a call that needs no key");
    }

    /** The refusal of a signed call. */
    Finding ofKey(ExchangeException refusal) {
        return examination.explain(refusal).orElseGet(() -> byKind(refusal));
    }

    private Finding byKind(ExchangeException refusal) {
        return switch (refusal.kind()) {
            case REGION ->
                Findings.refused(
                        Check.HOST,
                        refusal,
                        exchange
                                + " does not serve the country of this machine's address: call from one that it serves,"
                                + " or use the site that it has for the country");
            case RATE_LIMIT, IP_LIMIT, BUSY ->
                Findings.refused(
                        Check.HOST,
                        refusal,
                        "Make no calls for some minutes, and look what else makes calls with this key or from this"
                                + " address");
            case SERVER ->
                Findings.refused(
                        Check.HOST,
                        refusal,
                        "Nothing is wrong here: try again in some minutes, and look at " + exchange + "'s status page");
            default -> isOfTheEdge(refusal) ? ofTheEdge(refusal) : ofTheKey(refusal);
        };
    }

    private Finding ofTheEdge(ExchangeException refusal) {
        return Findings.refused(
                Check.HOST,
                refusal,
                "This is the network in front of " + exchange
                        + " and says nothing of the key: it blocks addresses, those"
                        + " of VPNs and data centres above all, and for a while those that make too many calls; call from"
                        + " another address");
    }

    private Finding ofTheKey(ExchangeException refusal) {
        return switch (refusal.kind()) {
            case AUTHENTICATION ->
                Findings.refused(
                        Check.KEY,
                        refusal,
                        "Copy key and secret again, completely, and check that the key still exists; a key works only in"
                                + " the environment that it was made in, and this client is set to "
                                + examination.environment());
            case SIGNATURE -> Findings.refused(Check.KEY, refusal, signatureAdvice());
            case IP_NOT_ALLOWED -> Findings.refused(Check.IP_ALLOW_LIST, refusal, addressAdvice(refusal));
            case PERMISSION ->
                Findings.refused(
                        Check.READ_PERMISSION,
                        refusal,
                        "Give the key the permission to read; its secret stays the same");
            case CLOCK ->
                Findings.refused(
                        Check.CLOCK,
                        refusal,
                        "Let this machine set its clock by a time server (NTP)"
                                + (clockSync ? "" : ", or leave clockSync on, which corrects for it"));
            case KYC, AGREEMENT, ACCOUNT ->
                Findings.refused(
                        Check.ACCOUNT,
                        refusal,
                        "Sign in on " + exchange
                                + "'s site: the account is restricted, or something has to be confirmed");
            case ACCOUNT_MODE ->
                Findings.refused(Check.ACCOUNT, refusal, "The call belongs to another type of account");
            case DEMO ->
                Findings.refused(
                        Check.ENVIRONMENT,
                        refusal,
                        "Demo trading does not offer this call; a key of live trading is needed for it");
            default ->
                Findings.refused(Check.KEY, refusal, "Look up the code in " + exchange + "'s documentation of its API");
        };
    }

    private String signatureAdvice() {
        boolean rsa = examination.credentials().filter(key -> key.isRsa()).isPresent();
        return rsa
                ? exchange
                        + " knows the key, but the private key is not the other half of the public one that it holds:"
                        + " register the right public key, or use the right private key"
                : exchange
                        + " knows the key, but the secret is not the key's: copy both again, completely, or make a new"
                        + " key";
    }

    private static String addressAdvice(ExchangeException refusal) {
        Matcher stated = ADDRESS.matcher(refusal.exchangeMessage());
        return "Add " + (stated.find() ? "the address " + stated.group() : "this machine's public address")
                + " to the addresses that the key is bound to; behind NAT, a VPN or a proxy it is the address of that";
    }

    private static boolean isPassing(ErrorKind kind) {
        return switch (kind) {
            case RATE_LIMIT, IP_LIMIT, BUSY, SERVER -> true;
            default -> false;
        };
    }

    /** An answer without a code is not the exchange's own. */
    private static boolean isOfTheEdge(ExchangeException refusal) {
        return refusal.code().isEmpty() && refusal.httpStatus() == FORBIDDEN;
    }
}
