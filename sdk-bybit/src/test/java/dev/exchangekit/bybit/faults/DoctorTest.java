package dev.exchangekit.bybit.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.exchangekit.bybit.sim.BybitFault;
import dev.exchangekit.bybit.sim.SimKey;
import dev.exchangekit.bybit.sim.SimPermission;
import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.contract.faults.DoctorContract;
import dev.exchangekit.core.contract.faults.View;
import dev.exchangekit.core.doctor.Check;
import dev.exchangekit.core.doctor.Diagnosis;
import dev.exchangekit.core.doctor.Finding;
import dev.exchangekit.core.doctor.Verdict;
import dev.exchangekit.core.sim.front.Fault;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DoctorTest extends DoctorContract<SimulatedBybit> {
    private static final String KEY = "anotherKey01234567";
    private static final String SECRET = "another-secret-of-the-account";

    DoctorTest() {
        super("Bybit");
    }

    @Override
    protected SimulatedBybit open() {
        return new SimulatedBybit();
    }

    /** What the doctor says of a key that the exchange holds. */
    private Diagnosis diagnosis(SimKey key) throws InterruptedException {
        world().exchange().addKey(key);
        return diagnosis(Credentials.of(KEY, SECRET));
    }

    private static SimKey key() {
        return SimKey.hmac(KEY, SECRET);
    }

    /** What the exchange tells of the key, changed. */
    private Diagnosis diagnosisOf(String terms) throws InterruptedException {
        String json = "{\"retCode\":0,\"retMsg\":\"\",\"result\":{" + terms + "},\"retExtInfo\":{},\"time\":"
                + world().time().now().toEpochMilli() + "}";
        world().exchange().faults().onEvery(world().signedPath(), Fault.status(200, json));
        return diagnosis(View.SYNC, patient -> {});
    }

    @Test
    void aKeyThatIsBoundHasNothingToBeAdvised() throws InterruptedException {
        Diagnosis diagnosis = diagnosis(key().addresses("127.0.0.1"));

        assertThat(diagnosis.findings().stream().filter(finding -> finding.verdict() != Verdict.SKIPPED))
                .as(diagnosis.text())
                .allMatch(finding -> finding.verdict() == Verdict.OK);
        assertThat(diagnosis.finding(Check.KEY)).isEqualTo(Finding.ok(Check.KEY, "accepted: key anot***, HMAC"));
        assertThat(diagnosis.finding(Check.ENVIRONMENT).found()).isEqualTo("the key is one of custom");
        assertThat(diagnosis.finding(Check.API_VERSION).found()).isEqualTo("V5");
        assertThat(diagnosis.finding(Check.IP_ALLOW_LIST).found()).isEqualTo("the key is bound to 127.0.0.1");
        assertThat(diagnosis.finding(Check.TRADE_PERMISSION).found()).isEqualTo("the key may trade spot, contracts");
        assertThat(diagnosis.finding(Check.WITHDRAW_PERMISSION).found()).isEqualTo("the key may not withdraw");
        assertThat(diagnosis.finding(Check.EXPIRY).found()).isEqualTo("the key does not expire");
        assertThat(diagnosis.finding(Check.ACCOUNT).found()).isEqualTo("unified trading account");
    }

    @Test
    void aKeyThatIsUnknownMayBeOfAnotherEnvironment() throws InterruptedException {
        assertProblem(
                diagnosis(Credentials.of(KEY, SECRET)),
                Check.KEY,
                "Bybit refuses: 10003 API key is invalid (HTTP 200)",
                "Check the key for a copying error. Testnet, demo trading, mainnet and the sites of single countries do not"
                        + " know each other's keys: this client is set to custom; if the key was made somewhere else, set"
                        + " that BybitEnvironment",
                Check.ENVIRONMENT,
                Check.EXPIRY);
    }

    @Test
    void anExpiredKeyIsAProblemOfExpiry() throws InterruptedException {
        assertProblem(
                diagnosis(key().expiresAt(world().time().now().minusSeconds(1))),
                Check.EXPIRY,
                "Bybit refuses: 33004 Your api key has expired (HTTP 200)",
                "Make a new key; one that is bound to addresses does not expire",
                Check.KEY,
                Check.TRADE_PERMISSION);
    }

    @Test
    void aKeyThatExpiresSoonIsAWarning() throws InterruptedException {
        assertFound(
                diagnosis(key().expiresAt(world().time().now().plus(Duration.ofDays(13)))),
                Check.EXPIRY,
                Verdict.WARNING,
                "the key expires in 13 days, on 2026-01-14",
                "Make a new key in time, or renew this one, and give it to the application");
    }

    @Test
    void aKeyOfOtherAddressesIsAProblemOfTheAllowList() throws InterruptedException {
        assertProblem(
                diagnosis(key().addresses("203.0.113.7")),
                Check.IP_ALLOW_LIST,
                "Bybit refuses: 10010 Unmatched IP, please check your API key's bound IP addresses (HTTP 200)",
                "Add this machine's public address to the addresses that the key is bound to; behind NAT, a VPN or a proxy"
                        + " it is the address of that",
                Check.KEY,
                Check.TRADE_PERMISSION);
    }

    @Test
    void aKeyForEveryAddressIsAWarning() throws InterruptedException {
        assertFound(
                diagnosis(key()),
                Check.IP_ALLOW_LIST,
                Verdict.WARNING,
                "the key may be used from every address",
                "Bind the key to the addresses it is used from: it is then worthless to whoever steals it");
    }

    @Test
    void aKeyThatLacksAPermissionIsAWarning() throws InterruptedException {
        assertFound(
                diagnosis(key().permissions(SimPermission.SPOT_TRADE)),
                Check.TRADE_PERMISSION,
                Verdict.WARNING,
                "the key may trade spot; not contracts",
                "If it is to trade contracts, give the key that permission; its secret stays the same");
    }

    @Test
    void aKeyThatOnlyReadsIsAWarning() throws InterruptedException {
        assertFound(
                diagnosis(key().readOnly()),
                Check.TRADE_PERMISSION,
                Verdict.WARNING,
                "the key may not trade",
                "If it is to trade spot, contracts, give the key that permission; its secret stays the same");
    }

    @Test
    void aKeyThatWithdrawsIsAWarning() throws InterruptedException {
        assertFound(
                diagnosisOf("\"readOnly\":0,\"permissions\":{\"Wallet\":[\"Withdraw\"]},\"ips\":[\"*\"]"),
                Check.WITHDRAW_PERMISSION,
                Verdict.WARNING,
                "the key may withdraw, from every address",
                "Unless the application withdraws, take this permission from the key; if it does, bind the key to"
                        + " addresses");
    }

    @Test
    void aClassicAccountIsAWarning() throws InterruptedException {
        assertFound(
                diagnosisOf("\"uta\":0"),
                Check.ACCOUNT,
                Verdict.WARNING,
                "classic account",
                "Upgrade it to a unified trading account on Bybit's site: unified() needs one, and so does much of the"
                        + " native API");
    }

    @Test
    void whereNothingIsToldOfTheKeyTheAccountIsAsked() throws InterruptedException {
        world().exchange().faults().onEvery(world().signedPath(), Fault.code(10032, "Demo trading are not supported."));
        Diagnosis diagnosis = diagnosis(View.SYNC, patient -> {});

        assertThat(diagnosis.isHealthy()).isTrue();
        assertThat(diagnosis.finding(Check.KEY).verdict()).isEqualTo(Verdict.OK);
        assertThat(diagnosis.finding(Check.ACCOUNT).found()).isEqualTo("unified trading account");
        assertThat(diagnosis.finding(Check.EXPIRY)).isEqualTo(Finding.skipped(Check.EXPIRY, "Bybit does not tell"));
    }

    @Test
    void aPrivateKeyThatIsNotTheRegisteredOneIsAProblemOfTheKey() throws Exception {
        world().rsa(pair());

        assertProblem(
                diagnosis(Credentials.rsa("rsa-key-of-the-account", pair().getPrivate())),
                Check.KEY,
                "Bybit refuses: 10004 error sign!",
                "Bybit knows the key, but the private key is not the other half of the public one that it holds: register"
                        + " the right public key, or use the right private key",
                Check.EXPIRY);
    }

    private static KeyPair pair() throws NoSuchAlgorithmException {
        return KeyPairGenerator.getInstance("RSA").generateKeyPair();
    }

    @Test
    void anAddressThatCalledTooOftenIsToWait() throws InterruptedException {
        world().exchange().faults().onEvery(world().openPath(), BybitFault.accessTooFrequent());

        assertProblem(
                diagnosis(View.SYNC, patient -> {}),
                Check.HOST,
                "(HTTP 403)",
                "Make no calls for some minutes, and look what else makes calls with this key or from this address",
                Check.KEY);
    }

    @Test
    void aCountryThatIsNotServedIsAProblemOfTheHost() throws InterruptedException {
        world().exchange().faults().onEvery(world().openPath(), BybitFault.forbiddenCountry());

        assertProblem(
                diagnosis(View.SYNC, patient -> {}),
                Check.HOST,
                "(HTTP 403)",
                "Bybit does not serve the country of this machine's address: call from one that it serves, or use the site"
                        + " that it has for the country",
                Check.KEY);
    }
}
