package dev.exchangekit.bithumb.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.exchangekit.bithumb.account.AccountEndpoints;
import dev.exchangekit.bithumb.order.OrdersEndpoints;
import dev.exchangekit.bithumb.sim.SimKey;
import dev.exchangekit.bithumb.sim.SimPermission;
import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.contract.faults.DoctorContract;
import dev.exchangekit.core.contract.faults.View;
import dev.exchangekit.core.doctor.Check;
import dev.exchangekit.core.doctor.Diagnosis;
import dev.exchangekit.core.doctor.Finding;
import dev.exchangekit.core.doctor.Verdict;
import dev.exchangekit.core.sim.front.Fault;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DoctorTest extends DoctorContract<SimulatedBithumb> {
    private static final String KEY = "anotherKey0123456789anotherKey";
    private static final String SECRET = "another-secret-of-the-account";
    private static final String KEYS_OF_1_2 =
            "a key of API 1.2 does not work on 2.x: issue one under My page > API management > API 2.0";
    private static final String NOT_VERIFIED =
            "The secret is not the key's, or the key has no permission at all: copy both"
                    + " again, completely, and look at the key's permissions; " + KEYS_OF_1_2;
    private static final String UNKNOWN =
            "Check the key for a copying error, and that it has neither been deleted nor expired; " + KEYS_OF_1_2;

    /** SHA-512 of {@code market=KRW-BTC}, made elsewhere. */
    private static final String HASH = "b749dfc2e17f75e5b46c8161f97fe7c9298ed4167ea21c5c94d16573efd8a801"
            + "351470c0ff1a9a3f1e763f8249968218c04c571c8b45aa80cd4588e6c4be0738";

    DoctorTest() {
        super("Bithumb");
    }

    @Override
    protected SimulatedBithumb open() {
        return new SimulatedBithumb();
    }

    @Override
    protected String wrongSecretAdvice() {
        return NOT_VERIFIED;
    }

    private static SimKey key() {
        return SimKey.of(KEY, SECRET);
    }

    /** What the doctor says of a key that the exchange holds. */
    private Diagnosis diagnosis(SimKey key) throws InterruptedException {
        world().exchange().addKey(key);
        return diagnosis(Credentials.of(KEY, SECRET));
    }

    @Test
    void aKeyThatWorksHasNothingToBeAdvised() throws InterruptedException {
        Diagnosis diagnosis = diagnosis(key().addresses("127.0.0.1"));

        assertThat(diagnosis.findings().stream().filter(finding -> finding.verdict() != Verdict.SKIPPED))
                .as(diagnosis.text())
                .allMatch(finding -> finding.verdict() == Verdict.OK);
        assertThat(diagnosis.finding(Check.KEY).found()).isEqualTo("accepted: key anot***, HMAC");
        assertThat(diagnosis.finding(Check.API_VERSION).found()).isEqualTo("2.x");
        assertThat(diagnosis.finding(Check.READ_PERMISSION).found()).isEqualTo("the key may read balances and orders");
        assertThat(diagnosis.finding(Check.TRADE_PERMISSION))
                .isEqualTo(Finding.skipped(
                        Check.TRADE_PERMISSION, "Bithumb does not tell, and nothing but an order would prove it"));
        assertThat(diagnosis.finding(Check.EXPIRY).found()).isEqualTo("the key is valid until 2027-01-01");
        assertThat(diagnosis.finding(Check.ACCOUNT).found()).isEqualTo("not restricted");
    }

    @Test
    void theReportShowsTheHashedTextAndTheClaims() throws InterruptedException {
        Diagnosis diagnosis = diagnosis(Credentials.of(world().exchange().apiKey(), SECRET));

        assertThat(diagnosis.finding(Check.KEY).verdict()).isEqualTo(Verdict.PROBLEM);
        assertThat(diagnosis.finding(Check.KEY).details())
                .containsExactly(
                        "for example GET /v1/orders/chance",
                        "hashed text: market=KRW-BTC",
                        "claims: {\"access_key\":\""
                                + world().exchange().apiKey().substring(0, 4)
                                + "***\",\"nonce\":\"<new for each request>\",\"timestamp\":"
                                + world().time().now().plusMillis(500).toEpochMilli()
                                + ",\"query_hash\":\"" + HASH + "\",\"query_hash_alg\":\"SHA512\"}");
        assertThat(diagnosis.text()).contains("hashed text: market=KRW-BTC\n");
    }

    @Test
    void aKeyThatIsUnknownMayBeOneOfApi12() throws InterruptedException {
        assertProblem(
                diagnosis(Credentials.of(KEY, SECRET)),
                Check.KEY,
                "Bithumb refuses: invalid_access_key ",
                UNKNOWN,
                Check.ENVIRONMENT,
                Check.API_VERSION,
                Check.EXPIRY);
    }

    @Test
    void aKeyOfApi12IsUnknown() throws InterruptedException {
        assertProblem(
                diagnosis(key().legacy()),
                Check.KEY,
                "Bithumb refuses: invalid_access_key ",
                UNKNOWN,
                Check.API_VERSION);
    }

    @Test
    void anAnswerOfApi12IsAProblemOfTheVersion() throws InterruptedException {
        world().exchange().faults().onEvery(world().signedPath(), Fault.code("5300", "Invalid Apikey"));

        assertProblem(
                diagnosis(View.SYNC, patient -> {}),
                Check.API_VERSION,
                "Bithumb refuses: 5300 Invalid Apikey",
                "This is an answer of API 1.2, and this client speaks 2.x; " + KEYS_OF_1_2,
                Check.KEY);
    }

    @Test
    void anExpiredKeyIsAnUnknownOne() throws InterruptedException {
        assertProblem(
                diagnosis(key().expiresAt(world().time().now().minusSeconds(1))),
                Check.KEY,
                "Bithumb refuses: invalid_access_key ",
                UNKNOWN,
                Check.EXPIRY);
    }

    @Test
    void aKeyThatExpiresSoonIsAWarning() throws InterruptedException {
        assertFound(
                diagnosis(key().expiresAt(
                                world().time().now().plus(Duration.ofDays(10)).plusSeconds(60))),
                Check.EXPIRY,
                Verdict.WARNING,
                "the key expires in 10 days, on 2026-01-11",
                "Make a new key in time, or renew this one, and give it to the application");
    }

    @Test
    void aKeyOfOtherAddressesIsAProblemOfTheAllowList() throws InterruptedException {
        assertProblem(
                diagnosis(key().addresses("203.0.113.7")),
                Check.IP_ALLOW_LIST,
                "Bithumb refuses: NotAllowIP ",
                "Add this machine's public address to the addresses that the key is bound to; behind NAT, a VPN or a proxy"
                        + " it is the address of that",
                Check.KEY);
    }

    @Test
    void theAddressThatIsToBeAddedIsNamedWhereBithumbNamesIt() throws InterruptedException {
        world().exchange()
                .faults()
                .onEvery(world().signedPath(), Fault.code("NotAllowIP", "not allowed: 198.51.100.23"));

        assertProblem(
                diagnosis(View.SYNC, patient -> {}),
                Check.IP_ALLOW_LIST,
                "Bithumb refuses: NotAllowIP not allowed: 198.51.100.23",
                "Add the address 198.51.100.23 to the addresses that the key is bound to; behind NAT, a VPN or a proxy it"
                        + " is the address of that",
                Check.KEY);
    }

    @Test
    void aKeyThatLacksAPermissionIsAWarning() throws InterruptedException {
        assertFound(
                diagnosis(key().permissions(SimPermission.ASSETS, SimPermission.ORDER)),
                Check.READ_PERMISSION,
                Verdict.WARNING,
                "the key may not read orders",
                "Give the key the permission to read orders under My page > API management > API 2.0");
    }

    @Test
    void aTokenThatIsNotVerifiedForOneCallOnlyLacksThePermission() throws InterruptedException {
        world().exchange()
                .faults()
                .onEvery(AccountEndpoints.ACCOUNTS.path(), Fault.code("jwt_verification", "not verified"));

        assertFound(
                diagnosis(View.SYNC, patient -> {}),
                Check.READ_PERMISSION,
                Verdict.WARNING,
                "the key may not read balances",
                "Give the key the permission to read balances under My page > API management > API 2.0");
    }

    @Test
    void aHashThatIsNotAcceptedIsAProblemOfTheKey() throws InterruptedException {
        world().exchange()
                .faults()
                .onEvery(OrdersEndpoints.CHANCE.path(), Fault.code("invalid_query_payload", "not the payload"));

        assertProblem(
                diagnosis(View.SYNC, patient -> {}),
                Check.KEY,
                "Bithumb refuses: invalid_query_payload ",
                "Key and secret are right, the hash of the parameters is not: look for what changes requests on the way,"
                        + " like a proxy, and compare the hashed text below with what arrives",
                Check.EXPIRY);
    }

    @Test
    void aRestrictedMemberIsAProblemOfTheAccount() throws InterruptedException {
        assertProblem(
                diagnosis(key().blocked()),
                Check.ACCOUNT,
                "Bithumb refuses: blocked_member_id ",
                "Sign in on Bithumb's site: the account is restricted, or something has to be confirmed",
                Check.KEY);
    }
}
