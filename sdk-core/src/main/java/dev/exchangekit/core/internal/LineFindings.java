package dev.exchangekit.core.internal;

import dev.exchangekit.core.doctor.Check;
import dev.exchangekit.core.doctor.Finding;
import dev.exchangekit.core.error.ExchangeException;
import dev.exchangekit.core.error.LocalRateLimitException;
import dev.exchangekit.core.error.SdkException;
import dev.exchangekit.core.error.UnreadableResponseException;
import dev.exchangekit.core.spi.ClockTolerance;
import dev.exchangekit.core.spi.ExchangeProfile;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import okhttp3.Handshake;
import okhttp3.HttpUrl;

/** What a public read says of the way to the exchange: name service, encryption, host, clock. */
final class LineFindings {
    private static final Pattern ADDRESS = Pattern.compile("\\d+(\\.\\d+){3}|.*:.*");
    private static final int MOST_ADDRESSES = 4;
    private static final String CORRECT_CLOCK = "Let this machine set its clock by a time server (NTP)";

    private final HttpUrl host;
    private final Inspection inspection;
    private final Explanations explanations;
    private final ExchangeProfile profile;
    private final boolean clockSync;
    private final List<Finding> findings = new ArrayList<>();

    LineFindings(
            HttpUrl host,
            Inspection inspection,
            Explanations explanations,
            ExchangeProfile profile,
            boolean clockSync) {
        this.host = host;
        this.inspection = inspection;
        this.explanations = explanations;
        this.profile = profile;
        this.clockSync = clockSync;
    }

    /** @param failure of the call, absent when it was answered */
    List<Finding> after(Optional<SdkException> failure) {
        boolean named = dns(failure);
        boolean encrypted = named && tls(failure);
        if (encrypted) {
            findings.add(failure.map(this::host)
                    .orElseGet(() -> Finding.ok(Check.HOST, "answers in " + text(inspection.roundTrip()))));
        }
        inspection.clockOffset().ifPresent(this::clock);
        if (encrypted && failure.isEmpty() && inspection.clockOffset().isEmpty()) {
            findings.add(Finding.skipped(Check.CLOCK, "the answer does not say what time it is"));
        }
        return findings;
    }

    /** False when the name is why there was no connection. */
    private boolean dns(Optional<SdkException> failure) {
        if (inspection.proxy().isPresent()) {
            findings.add(Finding.skipped(
                    Check.DNS,
                    "connections go through the proxy "
                            + inspection.proxy().get().address()));
        } else if (ADDRESS.matcher(host.host()).matches()) {
            findings.add(Finding.ok(Check.DNS, "the host is given by its address"));
        } else if (!inspection.addresses().isEmpty()) {
            findings.add(Finding.ok(
                    Check.DNS,
                    host.host() + " is "
                            + inspection.addresses().stream()
                                    .limit(MOST_ADDRESSES)
                                    .map(InetAddress::getHostAddress)
                                    .collect(Collectors.joining(", "))));
        } else if (failure.flatMap(e -> cause(e, UnknownHostException.class)).isPresent()) {
            String name = inspection.name().orElse(host.host());
            findings.add(Finding.problem(
                    Check.DNS,
                    "the name " + name + (name.equals(host.host()) ? "" : ", which is the proxy's,") + " is not known",
                    "Check the name, then this machine's name service (DNS) and that it is in the network at all; in"
                            + " a container, the container's"));
            return false;
        }
        return true;
    }

    /** False when encryption is why there was no connection. */
    private boolean tls(Optional<SdkException> failure) {
        if (!host.isHttps()) {
            findings.add(Finding.skipped(Check.TLS, "plain HTTP, which is accepted for this machine only"));
            return true;
        }
        if (inspection.handshake().isPresent()) {
            findings.add(Finding.ok(Check.TLS, describe(inspection.handshake().get())));
            return true;
        }
        Optional<SSLException> broken = failure.flatMap(e -> cause(e, SSLException.class));
        if (broken.isPresent() || inspection.failedToEncrypt()) {
            String why = broken.map(Throwable::getMessage)
                    .or(() -> failure.map(Throwable::getMessage))
                    .orElse("the connection was closed");
            findings.add(Finding.problem(Check.TLS, "no encrypted connection: " + why, encryptionAdvice(failure)));
            return false;
        }
        return true;
    }

    private static String encryptionAdvice(Optional<SdkException> failure) {
        if (failure.flatMap(e -> cause(e, SSLPeerUnverifiedException.class)).isPresent()) {
            return "The certificate is for another host: check the address, and whether name service or a proxy lead"
                    + " somewhere else";
        }
        if (failure.flatMap(e -> cause(e, CertificateException.class)).isPresent()) {
            return "This JVM does not trust the certificate: check that the host is the exchange's, and this machine's"
                    + " date; where a company's proxy opens connections, add the proxy's certificate to the JVM's trust"
                    + " store";
        }
        return "What listens there does not speak TLS as this JVM does: check host and port, and what is in between, like"
                + " a proxy or a firewall";
    }

    private static String describe(Handshake made) {
        String subject = made.peerCertificates().stream()
                .limit(1)
                .map(certificate -> certificate instanceof X509Certificate x509
                        ? ", certificate of " + x509.getSubjectX500Principal().getName() + " by "
                                + x509.getIssuerX500Principal().getName()
                        : "")
                .collect(Collectors.joining());
        return made.tlsVersion().javaName() + subject;
    }

    private Finding host(SdkException failure) {
        if (failure instanceof ExchangeException refusal) {
            return explanations.ofHost(refusal);
        }
        if (failure instanceof UnreadableResponseException) {
            return Finding.problem(
                    Check.HOST,
                    "answers, but not as " + profile.name() + " does: " + failure.getMessage(),
                    "Check that this is an address of " + profile.name() + "'s API, and that no proxy answers instead");
        }
        if (failure instanceof LocalRateLimitException limited) {
            return Finding.problem(
                    Check.HOST,
                    "calls are held back for " + text(limited.wouldWaitFor()) + " more: the limits are used up, or "
                            + profile.name() + " refused calls for their rate",
                    "Wait, and make fewer calls");
        }
        return !failure.mayHaveReachedExchange()
                ? Finding.problem(
                        Check.HOST,
                        "cannot be reached: " + reason(failure),
                        "Check that this machine may connect to that address and port: firewall, proxy, VPN; where the"
                                + " address is one of your own, that something listens there")
                : Finding.problem(
                        Check.HOST,
                        "does not answer: " + reason(failure),
                        "Try again; if it stays like this, look at " + profile.name()
                                + "'s status page and at what is in between, like a proxy or a firewall");
    }

    private static String reason(SdkException failure) {
        String whole = String.valueOf(failure.getMessage());
        String what = failure.call().map(call -> whole.replace(call + ": ", "")).orElse(whole);
        if (what.startsWith("no answer within")) {
            // the cause says only that the call was ended
            return what;
        }
        return Optional.ofNullable(failure.getCause())
                .map(Throwable::getMessage)
                .orElse(what);
    }

    private void clock(Duration offset) {
        ClockTolerance tolerance = profile.examination().clockTolerance();
        Duration error = inspection.roundTrip().dividedBy(2).plus(profile.clockError());
        boolean behind = !offset.isNegative();
        Duration off = offset.abs();
        String found =
                text(off) + (behind ? " behind " : " ahead of ") + profile.name() + "'s, to within " + text(error);
        Duration certain = off.minus(error);
        if (certain.compareTo(behind ? tolerance.behind() : tolerance.ahead()) <= 0) {
            findings.add(Finding.ok(Check.CLOCK, found));
        } else if (clockSync) {
            findings.add(
                    Finding.warning(Check.CLOCK, found, CORRECT_CLOCK + "; until then the client corrects for it"));
        } else {
            String advice = CORRECT_CLOCK + ", or leave clockSync on, which corrects for it";
            findings.add(
                    tolerance.refused()
                            ? Finding.problem(Check.CLOCK, found, advice)
                            : Finding.warning(Check.CLOCK, found, advice));
        }
    }

    private static String text(Duration duration) {
        return duration.compareTo(Duration.ofSeconds(10)) < 0
                ? duration.toMillis() + " ms"
                : duration.toSeconds() + " s";
    }

    private static <T extends Throwable> Optional<T> cause(Throwable failure, Class<T> type) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
        }
        return Optional.empty();
    }
}
