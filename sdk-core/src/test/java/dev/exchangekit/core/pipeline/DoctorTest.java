package dev.exchangekit.core.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.exchangekit.core.contract.faults.UntrustedServer;
import dev.exchangekit.core.doctor.Check;
import dev.exchangekit.core.doctor.Diagnosis;
import dev.exchangekit.core.doctor.Finding;
import dev.exchangekit.core.doctor.Health;
import dev.exchangekit.core.doctor.Verdict;
import dev.exchangekit.core.pipeline.FaultServer.Reaction;
import dev.exchangekit.core.pipeline.FaultServer.Request;
import dev.exchangekit.core.spi.NoParameters;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.net.ssl.SSLException;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DoctorTest extends PipelineTest {
    private Diagnosis diagnosis(View view) throws Exception {
        return view == View.SYNC ? client().doctor() : time.await(client().startDoctor());
    }

    private static void assertProblem(Diagnosis diagnosis, Check check, String found) {
        assertThat(diagnosis.finding(check).verdict()).as(diagnosis.text()).isEqualTo(Verdict.PROBLEM);
        assertThat(diagnosis.finding(check).found()).startsWith(found);
        assertThat(diagnosis.finding(check).advice()).isPresent();
    }

    @Test
    void textHasALineForEachCheckAndOneForEachAdvice() {
        on("/read", refusal("SIGNATURE"));

        assertThat(client().doctor().text())
                .isEqualTo("""
                        Toy (toy) at %s: 1 problem, no warnings
                          OK       DNS                     the host is given by its address
                          SKIPPED  TLS                     plain HTTP, which is accepted for this machine only
                          OK       host                    answers in 0 ms
                          OK       clock                   0 ms behind Toy's, to within 0 ms
                          SKIPPED  environment             not examined because of the problem with: key and signature
                          SKIPPED  API version             not examined because of the problem with: key and signature
                          PROBLEM  key and signature       Toy refuses: SIGNATURE it says no (HTTP 200)
                                   -> Toy knows the key, but the secret is not the key's: copy both again, completely, or make a new key
                          SKIPPED  IP allow list           not examined because of the problem with: key and signature
                          SKIPPED  permission to read      not examined because of the problem with: key and signature
                          SKIPPED  permission to trade     not examined because of the problem with: key and signature
                          SKIPPED  permission to withdraw  not examined because of the problem with: key and signature
                          SKIPPED  expiry                  not examined because of the problem with: key and signature
                          SKIPPED  account                 not examined because of the problem with: key and signature
                        """.formatted(server().uri().resolve("/")));
    }

    /** What a signed read is refused with, and what the doctor says of it where the exchange says no more. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AUTHENTICATION | KEY             | Copy key and secret again, completely, and check that the key still exists; a key works only in the environment that it was made in, and this client is set to toy
            IP_NOT_ALLOWED | IP_ALLOW_LIST   | Add this machine's public address to the addresses that the key is bound to; behind NAT, a VPN or a proxy it is the address of that
            PERMISSION     | READ_PERMISSION | Give the key the permission to read; its secret stays the same
            REGION         | HOST            | Toy does not serve the country of this machine's address: call from one that it serves, or use the site that it has for the country
            KYC            | ACCOUNT         | Sign in on Toy's site: the account is restricted, or something has to be confirmed
            ACCOUNT_MODE   | ACCOUNT         | The call belongs to another type of account
            DEMO           | ENVIRONMENT     | Demo trading does not offer this call; a key of live trading is needed for it
            WITHDRAWAL     | KEY             | Look up the code in Toy's documentation of its API
            """)
    void refusalsAreExplainedByTheirKind(String code, Check check, String advice) throws Exception {
        for (View view : View.values()) {
            on("/read", refusal(code));
            Diagnosis diagnosis = diagnosis(view);

            assertProblem(diagnosis, check, "Toy refuses: " + code + " it says no (HTTP 200)");
            assertThat(diagnosis.finding(check).advice()).hasValue(advice);
            assertThat(diagnosis.isHealthy()).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RATE_LIMIT | Make no calls for some minutes, and look what else makes calls with this key or from this address
            SERVER     | Nothing is wrong here: try again in some minutes, and look at Toy's status page
            """)
    void whatPassesIsTriedTwice(String code, String advice) throws Exception {
        for (View view : View.values()) {
            on("/read", refusal(code), refusal(code));
            Diagnosis diagnosis = diagnosis(view);

            assertProblem(diagnosis, Check.HOST, "Toy refuses: " + code + " it says no (HTTP 200)");
            assertThat(diagnosis.finding(Check.HOST).advice()).hasValue(advice);
        }
        assertThat(server().requests("/read")).hasSize(4);
    }

    @ParameterizedTest
    @EnumSource
    void limiterThatHoldsCallsBackIsTold(View view) throws Exception {
        client().limiter().close("ip", Duration.ofMinutes(10));
        Diagnosis diagnosis = diagnosis(view);

        assertProblem(diagnosis, Check.HOST, "calls are held back for 600 s more");
        assertThat(diagnosis.finding(Check.DNS).verdict()).isEqualTo(Verdict.OK);
        assertThat(server().requests("/time")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void deadlineOfAReadIsThatOfTheVisit(View view) throws Exception {
        open(config -> config.readDeadline(Duration.ofMillis(200)));
        on("/time", Reaction.later(new CompletableFuture<>()));

        assertProblem(diagnosis(view), Check.HOST, "does not answer: no answer within ");
    }

    @ParameterizedTest
    @EnumSource
    void deadlineMayBeAnyLength(View view) throws Exception {
        open(config -> config.readDeadline(Duration.ofSeconds(Long.MAX_VALUE)));

        assertThat(diagnosis(view).isHealthy()).isTrue();
    }

    @Test
    void wallClockThatIsCorrectedMeanwhileIsNoRoundTrip() throws Exception {
        CompletableFuture<Reaction> gate = new CompletableFuture<>();
        on("/time", Reaction.later(gate));
        time.standStill();
        CompletableFuture<Diagnosis> diagnosis = client().startDoctor();
        server().arrival("/time");
        time.setWallClock(time.now().minus(Duration.ofHours(1)));
        gate.complete(timed("{\"text\":\"now\"}"));

        assertThat(join(diagnosis).finding(Check.HOST).found()).isEqualTo("answers in 0 ms");
        assertThat(join(diagnosis).finding(Check.CLOCK).found()).isEqualTo("0 ms behind Toy's, to within 0 ms");
    }

    @Test
    void wordsOfTheExchangeStayOnTheirLine() {
        on("/read", Reaction.answer(200, "{\"code\":\"KYC\",\"msg\":\"two\\r\\nlines\\u001b[31m\"}"));

        assertThat(client().doctor().text()).contains("Toy refuses: KYC two  lines [31m (HTTP 200)\n");
    }

    @ParameterizedTest
    @EnumSource
    void signedReadWithoutAnswerIsTold(View view) throws Exception {
        on("/read", Reaction.silence(), Reaction.silence());

        assertProblem(diagnosis(view), Check.KEY, "not examined to the end: Toy toy.read (GET /read, attempt 2): ");
    }

    @ParameterizedTest
    @EnumSource
    void proxyLooksNamesUp(View view) throws Exception {
        InetSocketAddress nobody = new InetSocketAddress(InetAddress.getLoopbackAddress(), unusedPort());
        open(
                config -> config.proxy(new Proxy(Proxy.Type.HTTP, nobody)),
                profile -> profile.hosts(List.of(URI.create("https://api.unknown.example"))));
        Diagnosis diagnosis = diagnosis(view);

        assertThat(diagnosis.finding(Check.DNS))
                .isEqualTo(Finding.skipped(Check.DNS, "connections go through the proxy " + nobody));
        assertProblem(diagnosis, Check.HOST, "cannot be reached: ");
    }

    @ParameterizedTest
    @EnumSource
    void nameOfTheProxyIsToldFromTheHosts(View view) throws Exception {
        OkHttpClient lent = new OkHttpClient.Builder()
                .dns(name -> {
                    throw new UnknownHostException(name);
                })
                .build();
        Proxy proxy = new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved("proxy.unknown.example", 8080));
        open(
                config -> config.httpClient(lent).proxy(proxy),
                profile -> profile.hosts(List.of(URI.create("https://api.known.example"))));

        assertProblem(diagnosis(view), Check.DNS, "the name proxy.unknown.example, which is the proxy's, is not known");
    }

    @ParameterizedTest
    @EnumSource
    void connectionThatBreaksAfterItWasEncryptedIsNoProblemOfTls(View view) throws Exception {
        try (UntrustedServer encrypted = new UntrustedServer()) {
            OkHttpClient lent = UntrustedServer.trusting()
                    .addNetworkInterceptor(chain -> {
                        throw new SSLException("Connection reset");
                    })
                    .build();
            open(config -> config.httpClient(lent), profile -> profile.hosts(List.of(encrypted.uri())));
            Diagnosis diagnosis = diagnosis(view);

            assertThat(diagnosis.finding(Check.TLS).verdict()).isEqualTo(Verdict.OK);
            assertProblem(diagnosis, Check.HOST, "cannot be reached: Connection reset");
        }
    }

    private static int unusedPort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @ParameterizedTest
    @EnumSource
    void firstCallHasAConnectionOfItsOwn(View view) throws Exception {
        call(view, ToyExchange.TIME, NoParameters.NONE);
        diagnosis(view);
        call(view, ToyExchange.TIME, NoParameters.NONE);

        assertThat(server().requests("/time")).extracting(Request::connection).containsExactly(1, 2, 1);
    }

    @Test
    void slowAnswerIsDegraded() throws Exception {
        CompletableFuture<Reaction> gate = new CompletableFuture<>();
        on("/time", Reaction.later(gate));
        time.standStill();
        CompletableFuture<Health> health = client().startHealthCheck();
        server().arrival("/time");
        time.advance(Duration.ofSeconds(3));
        gate.complete(timed("{\"text\":\"now\"}"));

        assertThat(join(health).state()).isEqualTo(Health.State.DEGRADED);
        assertThat(join(health).latency()).hasValue(Duration.ofSeconds(3));
    }
}
