package dev.exchangekit.core.internal;

import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.doctor.Check;
import dev.exchangekit.core.doctor.Diagnosis;
import dev.exchangekit.core.doctor.Finding;
import dev.exchangekit.core.doctor.Verdict;
import dev.exchangekit.core.error.CallInterruptedException;
import dev.exchangekit.core.error.ClientClosedException;
import dev.exchangekit.core.error.ExchangeException;
import dev.exchangekit.core.error.SdkException;
import dev.exchangekit.core.error.TransportException;
import dev.exchangekit.core.spi.AsyncCalls;
import dev.exchangekit.core.spi.Calls;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.Examination;
import dev.exchangekit.core.spi.Plan;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * One examination of a client. A public read over a connection of its own shows how far the way to the exchange leads
 * and what the exchange's clock says; only when the exchange has answered, signed reads show what it makes of the key.
 * All calls together get the deadline of one read. For one run.
 */
public final class DoctorVisit {
    private static final int ATTEMPTS = 2;

    private final Engine engine;
    private final Examination examination;
    private final HttpUrl host;
    private final Inspection inspection;
    private final Explanations explanations;
    private final long startedAt;
    private boolean inspected;

    public DoctorVisit(Engine engine) {
        this.engine = engine;
        this.examination = engine.profile.examination();
        this.host = engine.http.host();
        this.inspection = new Inspection(engine.time);
        this.explanations = new Explanations(engine.profile.name(), examination, engine.config.clockSync());
        this.startedAt = engine.time.nanoTime();
    }

    /** Runs it on this thread. */
    public Diagnosis run() {
        return plan().run(new Calls() {
            @Override
            public <Q, R> R call(Endpoint<Q, R> endpoint, Q request, RequestOptions options) {
                Inspection first = first();
                return engine.call(endpoint, request, options(endpoint, first), first);
            }
        });
    }

    /** Runs it without blocking. */
    public CompletableFuture<Diagnosis> start() {
        return plan().start(new AsyncCalls() {
            @Override
            public <Q, R> CompletableFuture<R> call(Endpoint<Q, R> endpoint, Q request, RequestOptions options) {
                Inspection first = first();
                try {
                    return engine.start(endpoint, request, options(endpoint, first), first);
                } catch (ClientClosedException e) {
                    throw e;
                } catch (SdkException e) {
                    return CompletableFuture.failedFuture(e);
                }
            }
        });
    }

    /** The first call is the one that is inspected. */
    private @Nullable Inspection first() {
        Inspection first = inspected ? null : inspection;
        inspected = true;
        return first;
    }

    private RequestOptions options(Endpoint<?, ?> endpoint, @Nullable Inspection first) {
        Duration left = engine.config.readDeadline().minusNanos(engine.time.nanoTime() - startedAt);
        if (left.isNegative() || left.isZero()) {
            throw new TransportException(
                    "there was no time left for it", endpoint.info(engine.profile.name(), 0), false, null);
        }
        return RequestOptions.builder()
                .deadline(left)
                .maxAttempts(first == null ? ATTEMPTS : 1)
                .build();
    }

    private Plan<Diagnosis> plan() {
        return line().then(way -> {
            boolean answers = way.stream().anyMatch(f -> f.check() == Check.HOST && f.verdict() == Verdict.OK);
            return answers ? key().map(more -> diagnosis(way, more)) : Plan.of(diagnosis(way, List.of()));
        });
    }

    private Plan<List<Finding>> line() {
        Plan<Optional<SdkException>> read = examination
                .publicRead()
                .map(answer -> Optional.<SdkException>empty())
                .rescue(failure ->
                        isCallersOwn(failure) ? Optional.empty() : Optional.of(Plan.of(Optional.of(failure))));
        return read.map(
                failure -> new LineFindings(host, inspection, explanations, engine.profile, engine.config.clockSync())
                        .after(failure));
    }

    private Plan<List<Finding>> key() {
        Optional<Credentials> credentials = examination.credentials();
        if (credentials.isEmpty()) {
            return Plan.of(
                    List.of(Finding.skipped(Check.KEY, "the client has no credentials: only public calls work")));
        }
        if (credentials.get().isDestroyed()) {
            return Plan.of(List.of(Finding.problem(
                    Check.KEY,
                    "the credentials have been destroyed",
                    "Make a client with credentials that are not destroyed while it is in use")));
        }
        return examination
                .key(engine.clock.now())
                .rescue(failure ->
                        isCallersOwn(failure) ? Optional.empty() : Optional.of(Plan.of(List.of(explained(failure)))))
                .map(this::withSignedText);
    }

    private Finding explained(SdkException failure) {
        return failure instanceof ExchangeException refusal
                ? explanations.ofKey(refusal)
                : Finding.problem(
                        Check.KEY,
                        "not examined to the end: " + failure.getMessage(),
                        "Examine again; the host has answered before");
    }

    private List<Finding> withSignedText(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.check() == Check.KEY
                        ? finding.toBuilder()
                                .addAllDetails(examination.signedText(engine.clock.now()))
                                .build()
                        : finding)
                .toList();
    }

    /** What concerns the caller and not the exchange. */
    private static boolean isCallersOwn(SdkException failure) {
        return failure instanceof ClientClosedException || failure instanceof CallInterruptedException;
    }

    /** One finding for each check: of two the key's unless only the other is a problem; of none, why there is none. */
    private Diagnosis diagnosis(List<Finding> way, List<Finding> key) {
        Map<Check, Finding> found = new EnumMap<>(Check.class);
        way.forEach(finding -> found.put(finding.check(), finding));
        key.forEach(finding -> found.merge(finding.check(), finding, DoctorVisit::worse));
        String why = whyNotExamined(found);
        List<Finding> all = Arrays.stream(Check.values())
                .map(check -> found.getOrDefault(check, Finding.skipped(check, why)))
                .toList();
        return Diagnosis.builder()
                .exchange(engine.profile.name())
                .environment(examination.environment())
                .host(host.uri())
                .findings(all)
                .build();
    }

    private String whyNotExamined(Map<Check, Finding> found) {
        Finding ofKey = found.get(Check.KEY);
        if (ofKey != null && ofKey.verdict() == Verdict.OK) {
            return engine.profile.name() + " does not tell";
        }
        return found.values().stream()
                .filter(finding -> finding.verdict() == Verdict.PROBLEM)
                .findFirst()
                .map(problem -> "not examined because of the problem with: "
                        + problem.check().label())
                .orElseGet(() -> examination.credentials().isEmpty()
                        ? "the client has no credentials"
                        : engine.profile.name() + " does not tell");
    }

    private static Finding worse(Finding one, Finding other) {
        return other.verdict() == Verdict.PROBLEM || one.verdict() != Verdict.PROBLEM ? other : one;
    }
}
