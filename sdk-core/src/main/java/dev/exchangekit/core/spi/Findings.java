package dev.exchangekit.core.spi;

import dev.exchangekit.core.doctor.Check;
import dev.exchangekit.core.doctor.Finding;
import dev.exchangekit.core.error.ExchangeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Findings that are the same for every exchange, worded once. */
public final class Findings {
    private static final Duration SOON = Duration.ofDays(14);

    private Findings() {}

    /**
     * The exchange accepts the key: what follows from that, to be added to.
     *
     * @param version of the API that accepted it
     */
    public static List<Finding> accepted(Examination examination, String version) {
        List<Finding> findings = new ArrayList<>();
        examination
                .credentials()
                .ifPresent(key -> findings.add(
                        Finding.ok(Check.KEY, "accepted: key " + key + (key.isRsa() ? ", RSA" : ", HMAC"))));
        findings.add(Finding.ok(Check.ENVIRONMENT, "the key is one of " + examination.environment()));
        findings.add(Finding.ok(Check.API_VERSION, version));
        return findings;
    }

    /** What was refused, in the exchange's own words. */
    public static Finding refused(Check check, ExchangeException refusal, String advice) {
        return Finding.problem(check, words(refusal), advice);
    }

    /** What the exchange says, with its code. */
    public static String words(ExchangeException refusal) {
        String message = refusal.exchangeMessage().replaceFirst("\\.$", "");
        return refusal.exchange() + " refuses: "
                + (refusal.code().isEmpty() ? "" : refusal.code() + " ")
                + (message.isEmpty() ? refusal.kind() : message)
                + " (HTTP " + refusal.httpStatus() + ")";
    }

    /**
     * The addresses that a key is bound to.
     *
     * @param addresses empty when it may be used from everywhere
     */
    public static Finding addresses(List<String> addresses) {
        return addresses.isEmpty()
                ? Finding.warning(
                        Check.IP_ALLOW_LIST,
                        "the key may be used from every address",
                        "Bind the key to the addresses it is used from: it is then worthless to whoever steals it")
                : Finding.ok(Check.IP_ALLOW_LIST, "the key is bound to " + String.join(", ", addresses));
    }

    /** The key reads, as it has just done. */
    public static Finding reads() {
        return Finding.ok(Check.READ_PERMISSION, "the key may read");
    }

    /**
     * What a key may trade.
     *
     * @param allowed names of what it may, for example {@code spot}
     * @param missing names of what it may not
     */
    public static Finding trading(List<String> allowed, List<String> missing) {
        if (missing.isEmpty()) {
            return Finding.ok(Check.TRADE_PERMISSION, "the key may trade " + String.join(", ", allowed));
        }
        String lacks = String.join(", ", missing);
        return Finding.warning(
                Check.TRADE_PERMISSION,
                allowed.isEmpty()
                        ? "the key may not trade"
                        : "the key may trade " + String.join(", ", allowed) + "; not " + lacks,
                "If it is to trade " + lacks + ", give the key that permission; its secret stays the same");
    }

    /** Whether a key may withdraw, which few applications need. */
    public static Finding withdrawing(boolean allowed, boolean boundToAddresses) {
        if (!allowed) {
            return Finding.ok(Check.WITHDRAW_PERMISSION, "the key may not withdraw");
        }
        return Finding.warning(
                Check.WITHDRAW_PERMISSION,
                "the key may withdraw" + (boundToAddresses ? "" : ", from every address"),
                "Unless the application withdraws, take this permission from the key"
                        + (boundToAddresses ? "" : "; if it does, bind the key to addresses"));
    }

    /**
     * Until when a key is valid.
     *
     * @param expiresAt absent when it does not expire
     * @param now the exchange's time
     */
    public static Finding expiry(Optional<Instant> expiresAt, Instant now) {
        if (expiresAt.isEmpty()) {
            return Finding.ok(Check.EXPIRY, "the key does not expire");
        }
        Duration left = Duration.between(now, expiresAt.get());
        LocalDate day = LocalDate.ofInstant(expiresAt.get(), ZoneOffset.UTC);
        String renew = "Make a new key in time, or renew this one, and give it to the application";
        if (left.isNegative()) {
            return Finding.problem(Check.EXPIRY, "the key expired on " + day, "Make a new key, or renew this one");
        }
        return left.compareTo(SOON) < 0
                ? Finding.warning(Check.EXPIRY, "the key expires in " + text(left) + ", on " + day, renew)
                : Finding.ok(Check.EXPIRY, "the key is valid until " + day);
    }

    private static String text(Duration left) {
        long days = left.toDays();
        return days == 0 ? "less than a day" : days == 1 ? "1 day" : days + " days";
    }
}
