package dev.exchangekit.core.contract.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.contract.faults.DoctorWorld.Examined;
import dev.exchangekit.core.doctor.Check;
import dev.exchangekit.core.doctor.ComponentHealth;
import dev.exchangekit.core.doctor.Diagnosis;
import dev.exchangekit.core.doctor.Finding;
import dev.exchangekit.core.doctor.Health;
import dev.exchangekit.core.doctor.Verdict;
import dev.exchangekit.core.error.CallInterruptedException;
import dev.exchangekit.core.error.ClientClosedException;
import dev.exchangekit.core.error.TransportException;
import dev.exchangekit.core.sim.front.Fault;
import dev.exchangekit.core.sim.front.SimRequest;
import dev.exchangekit.core.testing.Threads;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What a doctor finds and advises when the way to the exchange, or the key, is not as it should be. What is special about
 * an exchange's keys, its own test adds.
 *
 * @param <W> the exchange's world
 */
public abstract class DoctorContract<W extends DoctorWorld> {
    private static final String EDGE =
            "This is the network in front of %s and says nothing of the key: it blocks addresses,"
                    + " those of VPNs and data centres above all, and for a while those that make too many calls; call from"
                    + " another address";
    private static final String PAGE = "<html><body><h1>403 Forbidden</h1></body></html>";
    private static final int PIECE = 6;

    @SuppressWarnings("NullAway.Init") // opened before each test
    private W world;

    private final String exchange;

    /** @param exchange display name */
    protected DoctorContract(String exchange) {
        this.exchange = exchange;
    }

    /** A new world. */
    protected abstract W open();

    /** The world of this test. */
    protected final W world() {
        return world;
    }

    @BeforeEach
    final void begin() {
        world = open();
    }

    @AfterEach
    final void end() {
        world.close();
    }

    /** What the doctor says of a client, in which nothing secret may stand. */
    protected final Diagnosis diagnosis(View view, Consumer<Patient.Builder> settings) throws InterruptedException {
        try (Examined client = client(settings)) {
            return diagnosis(view, client);
        }
    }

    private Diagnosis diagnosis(View view, Examined client) throws InterruptedException {
        Diagnosis diagnosis = view == View.SYNC
                ? client.client().doctor()
                : await(client.doctor().get());
        assertNothingSecret(diagnosis.text());
        assertNothingSecret(diagnosis.toString());
        assertThat(diagnosis.findings()).extracting(Finding::check).containsExactly(Check.values());
        assertThat(diagnosis.exchange()).isEqualTo(exchange);
        return diagnosis;
    }

    /** The diagnosis of a key, in the synchronous view. */
    protected final Diagnosis diagnosis(Credentials key) throws InterruptedException {
        return diagnosis(View.SYNC, patient -> patient.credentials(key));
    }

    private Examined client(Consumer<Patient.Builder> settings) {
        Patient.Builder patient = Patient.builder()
                .host(world.exchange().uri())
                .credentials(world.hmac())
                .timeSource(world.time());
        settings.accept(patient);
        return world.examined(patient.build());
    }

    private <T> T await(CompletableFuture<T> future) throws InterruptedException {
        try {
            return world.time().await(future);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
    }

    private void assertNothingSecret(String text) {
        for (String secret : world.secrets()) {
            for (int start = 0; start + PIECE <= secret.length(); start++) {
                assertThat(text).doesNotContain(secret.substring(start, start + PIECE));
            }
        }
    }

    /** One finding, with the exact advice; {@code %s} in it stands for the exchange. */
    protected final void assertFound(Diagnosis diagnosis, Check check, Verdict verdict, String found, String advice) {
        Finding finding = diagnosis.finding(check);
        assertThat(finding.verdict()).as(diagnosis.text()).isEqualTo(verdict);
        assertThat(finding.found()).contains(found.replace("%s", exchange));
        assertThat(finding.advice()).hasValue(advice.replace("%s", exchange));
        assertThat(diagnosis.text()).contains("-> " + advice.replace("%s", exchange) + "\n");
        assertThat(diagnosis.isHealthy()).isEqualTo(verdict != Verdict.PROBLEM);
    }

    /** The only problem, which keeps all checks from another one on from being examined. */
    protected final void assertProblem(
            Diagnosis diagnosis, Check check, String found, String advice, Check... skipped) {
        assertFound(diagnosis, check, Verdict.PROBLEM, found, advice);
        assertThat(diagnosis.count(Verdict.PROBLEM)).isEqualTo(1);
        for (Check other : skipped) {
            assertThat(diagnosis.finding(other).verdict()).isEqualTo(Verdict.SKIPPED);
            assertThat(diagnosis.finding(other).found())
                    .isEqualTo("not examined because of the problem with: " + check.label());
        }
    }

    private static Check[] from(Check first) {
        return Arrays.stream(Check.values())
                .filter(check -> check.compareTo(first) >= 0)
                .toArray(Check[]::new);
    }

    @ParameterizedTest
    @EnumSource
    final void aKeyThatWorksIsHealthy(View view) throws InterruptedException {
        Diagnosis diagnosis = diagnosis(view, patient -> {});

        assertThat(diagnosis.isHealthy()).as(diagnosis.text()).isTrue();
        for (Check check : new Check[] {
            Check.DNS, Check.HOST, Check.CLOCK, Check.ENVIRONMENT, Check.API_VERSION, Check.KEY, Check.READ_PERMISSION
        }) {
            assertThat(diagnosis.finding(check).verdict()).as(diagnosis.text()).isEqualTo(Verdict.OK);
        }
        assertThat(diagnosis.text())
                .startsWith(exchange + " (custom) at " + world.exchange().uri() + "/: no problems, ");
        assertThat(world.exchange().requests()).extracting(SimRequest::method).containsOnly("GET");
    }

    @ParameterizedTest
    @EnumSource
    final void withoutKeyOnlyTheWayIsExamined(View view) throws InterruptedException {
        Diagnosis diagnosis = diagnosis(view, patient -> patient.credentials(Optional.empty()));

        assertThat(diagnosis.isHealthy()).isTrue();
        assertThat(diagnosis.finding(Check.KEY))
                .isEqualTo(Finding.skipped(Check.KEY, "the client has no credentials: only public calls work"));
        assertThat(diagnosis.finding(Check.EXPIRY))
                .isEqualTo(Finding.skipped(Check.EXPIRY, "the client has no credentials"));
        assertThat(world.exchange().requests()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    final void aNameThatIsNotKnownIsAProblemOfDns(View view) throws InterruptedException {
        OkHttpClient lent = new OkHttpClient.Builder()
                .dns(name -> {
                    throw new UnknownHostException(name);
                })
                .build();
        Diagnosis diagnosis =
                diagnosis(view, patient -> patient.httpClient(lent).host(URI.create("https://api.unknown.example")));

        assertProblem(
                diagnosis,
                Check.DNS,
                "the name api.unknown.example is not known",
                "Check the name, then this machine's name service (DNS) and that it is in the network at all; in a"
                        + " container, the container's",
                from(Check.TLS));
    }

    @ParameterizedTest
    @EnumSource
    final void aServerThatDoesNotEncryptIsAProblemOfTls(View view) throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Void> answered = Threads.run(() -> answerUnencrypted(server));
            URI host = URI.create("https://127.0.0.1:" + server.getLocalPort());
            Diagnosis diagnosis = diagnosis(view, patient -> patient.host(host));
            answered.get(1, TimeUnit.MINUTES);

            assertProblem(
                    diagnosis,
                    Check.TLS,
                    "no encrypted connection: ",
                    "What listens there does not speak TLS as this JVM does: check host and port, and what is in between,"
                            + " like a proxy or a firewall",
                    from(Check.HOST));
        }
    }

    private static void answerUnencrypted(ServerSocket server) {
        try (Socket socket = server.accept()) {
            socket.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            // what has not been read when the socket closes would take the answer with it
            socket.shutdownOutput();
            var unused = socket.getInputStream().readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @EnumSource
    final void aCertificateThatNobodyTrustsIsAProblemOfTls(View view) throws Exception {
        try (UntrustedServer server = new UntrustedServer()) {
            Diagnosis diagnosis = diagnosis(view, patient -> patient.host(server.uri()));

            assertProblem(
                    diagnosis,
                    Check.TLS,
                    "no encrypted connection: ",
                    "This JVM does not trust the certificate: check that the host is the exchange's, and this machine's"
                            + " date; where a company's proxy opens connections, add the proxy's certificate to the"
                            + " JVM's trust store",
                    from(Check.HOST));
            assertThat(diagnosis.finding(Check.DNS).found()).startsWith("localhost is ");
        }
    }

    @ParameterizedTest
    @EnumSource
    final void aHostWhereNothingListensIsAProblemOfTheHost(View view) throws Exception {
        int port = unusedPort();
        Diagnosis diagnosis = diagnosis(view, patient -> patient.host(URI.create("http://127.0.0.1:" + port)));

        assertProblem(
                diagnosis,
                Check.HOST,
                "cannot be reached: ",
                "Check that this machine may connect to that address and port: firewall, proxy, VPN; where the address is"
                        + " one of your own, that something listens there",
                from(Check.CLOCK));
    }

    private static int unusedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @ParameterizedTest
    @EnumSource
    final void aPageOf403IsNotTheKeysFault(View view) throws InterruptedException {
        world.exchange().faults().onEvery(world.openPath(), Fault.page(403, PAGE));

        assertProblem(diagnosis(view, patient -> {}), Check.HOST, "(HTTP 403)", EDGE, from(Check.ENVIRONMENT));
    }

    @ParameterizedTest
    @EnumSource
    final void aPageOf403ToASignedCallIsNotTheKeysFault(View view) throws InterruptedException {
        world.exchange().faults().onEvery(world.signedPath(), Fault.page(403, PAGE));

        assertProblem(diagnosis(view, patient -> {}), Check.HOST, "(HTTP 403)", EDGE, from(Check.ENVIRONMENT));
    }

    @ParameterizedTest
    @EnumSource
    final void aFailureOfTheExchangeIsNotTheKeysFault(View view) throws InterruptedException {
        world.exchange().faults().onEvery(world.openPath(), Fault.badGateway());

        assertProblem(
                diagnosis(view, patient -> {}),
                Check.HOST,
                "(HTTP 502)",
                "Nothing is wrong here: try again in some minutes, and look at %s's status page",
                from(Check.ENVIRONMENT));
    }

    @ParameterizedTest
    @EnumSource
    final void aPageInsteadOfAnAnswerIsAnotherHosts(View view) throws InterruptedException {
        world.exchange().faults().onEvery(world.openPath(), Fault.page(200, "<html>Sign in to the network</html>"));

        assertProblem(
                diagnosis(view, patient -> {}),
                Check.HOST,
                "answers, but not as %s does: ",
                "Check that this is an address of %s's API, and that no proxy answers instead",
                from(Check.CLOCK));
    }

    @ParameterizedTest
    @EnumSource
    final void aHostThatDoesNotKnowThePathIsAnotherHost(View view) throws InterruptedException {
        world.exchange().faults().onEvery(world.openPath(), Fault.page(404, "<html>Not found</html>"));

        assertProblem(
                diagnosis(view, patient -> {}),
                Check.HOST,
                "(HTTP 404)",
                "Check that this is an address of %s's API: it refuses a call that needs no key",
                from(Check.ENVIRONMENT));
    }

    @ParameterizedTest
    @EnumSource
    final void anAnswerThatGetsLostIsAProblemOfTheHost(View view) throws InterruptedException {
        world.exchange().faults().onEvery(world.openPath(), Fault.dropped());

        assertProblem(
                diagnosis(view, patient -> {}),
                Check.HOST,
                "does not answer: ",
                "Try again; if it stays like this, look at %s's status page and at what is in between, like a proxy or a"
                        + " firewall",
                from(Check.CLOCK));
    }

    @ParameterizedTest
    @EnumSource
    final void aClockThatIsOffIsCorrectedAndTold(View view) throws InterruptedException {
        world.exchange().faults().skewClock(Duration.ofMinutes(2));
        Diagnosis diagnosis = diagnosis(view, patient -> {});

        assertFound(
                diagnosis,
                Check.CLOCK,
                Verdict.WARNING,
                "s behind %s's",
                "Let this machine set its clock by a time server (NTP); until then the client corrects for it");
        assertThat(diagnosis.finding(Check.KEY).verdict()).as(diagnosis.text()).isEqualTo(Verdict.OK);
    }

    @ParameterizedTest
    @EnumSource
    final void aClockThatIsOffAndNotCorrectedIsAProblem(View view) throws InterruptedException {
        world.exchange().faults().skewClock(Duration.ofMinutes(-2));
        Diagnosis diagnosis = diagnosis(view, patient -> patient.clockSync(false));

        assertProblem(
                diagnosis,
                Check.CLOCK,
                "",
                "Let this machine set its clock by a time server (NTP), or leave clockSync on, which corrects for it",
                Check.KEY,
                Check.TRADE_PERMISSION,
                Check.EXPIRY);
    }

    @ParameterizedTest
    @EnumSource
    final void aWrongSecretIsAProblemOfTheKey(View view) throws InterruptedException {
        Diagnosis diagnosis = diagnosis(view, patient -> patient.credentials(world.wrongSecret()));

        assertProblem(
                diagnosis,
                Check.KEY,
                "%s refuses: ",
                wrongSecretAdvice(),
                Check.READ_PERMISSION,
                Check.TRADE_PERMISSION,
                Check.EXPIRY);
        assertThat(diagnosis.finding(Check.CLOCK).verdict()).isEqualTo(Verdict.OK);
    }

    /** What to do about a wrong secret; {@code %s} stands for the exchange. */
    protected String wrongSecretAdvice() {
        return "%s knows the key, but the secret is not the key's: copy both again, completely, or make a new key";
    }

    @ParameterizedTest
    @EnumSource
    final void destroyedCredentialsAreAProblemOfTheKey(View view) throws InterruptedException {
        Credentials key = world.hmac();
        try (Examined client = client(patient -> patient.credentials(key))) {
            key.destroy();

            assertProblem(
                    diagnosis(view, client),
                    Check.KEY,
                    "the credentials have been destroyed",
                    "Make a client with credentials that are not destroyed while it is in use",
                    Check.EXPIRY);
        }
    }

    @Test
    final void aClosedClientIsNotExamined() {
        Examined client = client(patient -> {});
        client.close();

        assertThatExceptionOfType(ClientClosedException.class)
                .isThrownBy(() -> client.client().doctor());
        assertThatExceptionOfType(ClientClosedException.class)
                .isThrownBy(() -> client.client().healthCheck());
        assertThatExceptionOfType(ClientClosedException.class)
                .isThrownBy(() -> client.doctor().get());
    }

    @Test
    final void anInterruptedThreadExaminesNothing() {
        try (Examined client = client(patient -> {})) {
            Thread.currentThread().interrupt();
            assertThatExceptionOfType(CallInterruptedException.class)
                    .isThrownBy(() -> client.client().doctor());
            assertThat(Thread.interrupted()).isTrue();
            assertThat(world.exchange().requests()).isEmpty();
        }
    }

    private Health health(View view, Consumer<Patient.Builder> settings) throws InterruptedException {
        try (Examined client = client(settings)) {
            return view == View.SYNC
                    ? client.client().healthCheck()
                    : await(client.healthCheck().get());
        }
    }

    @ParameterizedTest
    @EnumSource
    final void anExchangeThatAnswersIsUp(View view) throws InterruptedException {
        Health health = health(view, patient -> {});

        assertThat(health.state()).isEqualTo(Health.State.UP);
        assertThat(health.latency()).isPresent();
        assertThat(health.components()).extracting(ComponentHealth::name).containsExactly(ComponentHealth.REST);
        assertThat(world.exchange().requests()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    final void anExchangeThatCannotBeReachedIsDown(View view) throws Exception {
        int port = unusedPort();
        Health health = health(view, patient -> patient.host(URI.create("http://127.0.0.1:" + port)));

        assertThat(health.state()).isEqualTo(Health.State.DOWN);
        assertThat(health.latency()).isEmpty();
        assertThat(health.components().get(0).failure()).containsInstanceOf(TransportException.class);
    }

    @ParameterizedTest
    @EnumSource
    final void anExchangeThatHoldsTheClientBackIsDegraded(View view) throws InterruptedException {
        world.exchange().faults().onEvery(world.openPath(), Fault.tooManyRequests());

        assertThat(health(view, patient -> {}).state()).isEqualTo(Health.State.DEGRADED);
    }
}
