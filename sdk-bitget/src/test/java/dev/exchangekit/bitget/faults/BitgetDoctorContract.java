package dev.exchangekit.bitget.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.exchangekit.bitget.AccountMode;
import dev.exchangekit.bitget.sim.SimKey;
import dev.exchangekit.bitget.sim.SimPermission;
import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.contract.faults.DoctorContract;
import dev.exchangekit.core.contract.faults.DoctorWorld.Examined;
import dev.exchangekit.core.contract.faults.Patient;
import dev.exchangekit.core.doctor.Check;
import dev.exchangekit.core.doctor.Diagnosis;
import dev.exchangekit.core.doctor.Finding;
import dev.exchangekit.core.doctor.Verdict;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What a doctor finds and advises of Bitget's keys, for accounts of either kind. */
abstract class BitgetDoctorContract extends DoctorContract<SimulatedBitget> {
    private static final String KEY = "anotherKey01234567";
    private static final String SECRET = "another-secret-of-the-account";
    private static final String PASSPHRASE = "another-passphrase";

    private final AccountMode mode;
    private final boolean classic;

    BitgetDoctorContract(AccountMode mode) {
        super("Bitget");
        this.mode = mode;
        this.classic = mode == AccountMode.CLASSIC;
    }

    @Override
    protected SimulatedBitget open() {
        return new SimulatedBitget(mode);
    }

    private SimKey key() {
        return SimKey.hmac(mode, KEY, SECRET, PASSPHRASE);
    }

    /** What the doctor says of a key that the exchange holds. */
    private Diagnosis diagnosis(SimKey key) throws InterruptedException {
        world().exchange().addKey(key);
        return diagnosis(Credentials.of(KEY, SECRET, PASSPHRASE));
    }

    private Diagnosis diagnosis(SimKey key, AccountMode account, boolean demo) {
        world().exchange().addKey(key);
        Patient patient = Patient.builder()
                .host(world().exchange().uri())
                .credentials(Credentials.of(KEY, SECRET, PASSPHRASE))
                .timeSource(world().time())
                .build();
        try (Examined examined = world().examined(patient, account, demo)) {
            return examined.client().doctor();
        }
    }

    @Test
    void aKeyThatIsBoundAndDoesNotWithdrawHasNothingToBeAdvised() throws InterruptedException {
        Diagnosis diagnosis = diagnosis(key().addresses("127.0.0.1")
                .permissions(SimPermission.SPOT_TRADE, SimPermission.CONTRACT_ORDER, SimPermission.UTA_TRADE));

        assertThat(diagnosis.findings().stream().filter(finding -> finding.verdict() != Verdict.SKIPPED))
                .as(diagnosis.text())
                .allMatch(finding -> finding.verdict() == Verdict.OK);
        assertThat(diagnosis.finding(Check.KEY)).isEqualTo(Finding.ok(Check.KEY, "accepted: key anot***, HMAC"));
        assertThat(diagnosis.finding(Check.API_VERSION).found()).isEqualTo(classic ? "V2" : "V3");
        assertThat(diagnosis.finding(Check.IP_ALLOW_LIST).found()).isEqualTo("the key is bound to 127.0.0.1");
        assertThat(diagnosis.finding(Check.TRADE_PERMISSION).found()).isEqualTo("the key may trade spot, futures");
        assertThat(diagnosis.finding(Check.EXPIRY)).isEqualTo(Finding.skipped(Check.EXPIRY, "Bitget does not tell"));
        assertThat(diagnosis.finding(Check.ACCOUNT).found())
                .isEqualTo(mode.name().toLowerCase(Locale.ROOT) + " account");
    }

    @Test
    void aKeyThatIsUnknownIsAProblemOfTheKey() throws InterruptedException {
        assertProblem(
                diagnosis(Credentials.of(KEY, SECRET, PASSPHRASE)),
                Check.KEY,
                "Bitget refuses: 40006 Invalid ACCESS_KEY (HTTP 400)",
                "Check the key for a copying error, and that it has neither been deleted nor expired",
                Check.ENVIRONMENT,
                Check.ACCOUNT);
    }

    @Test
    void anExpiredKeyIsAnUnknownOne() throws InterruptedException {
        assertProblem(
                diagnosis(key().expiresAt(world().time().now().minusSeconds(1))),
                Check.KEY,
                "Bitget refuses: 40037 Apikey does not exist (HTTP 400)",
                "Check the key for a copying error, and that it has neither been deleted nor expired",
                Check.ENVIRONMENT,
                Check.ACCOUNT);
    }

    @Test
    void aWrongPassphraseIsAProblemOfTheKey() throws InterruptedException {
        world().exchange().addKey(key());

        assertProblem(
                diagnosis(Credentials.of(KEY, SECRET, "the-password-of-the-site")),
                Check.KEY,
                "Bitget refuses: 40012 apikey/password is incorrect (HTTP 400)",
                "The passphrase is the one that was chosen when the key was made, not a password of the account; Bitget"
                        + " cannot show it again: if it is lost, make a new key",
                Check.ACCOUNT);
    }

    @Test
    void aKeyOfOtherAddressesIsAProblemOfTheAllowList() throws InterruptedException {
        assertProblem(
                diagnosis(key().addresses("203.0.113.7")),
                Check.IP_ALLOW_LIST,
                "Bitget refuses: 40018 Invalid IP (HTTP 403)",
                "Add this machine's public address to the addresses that the key is bound to; behind NAT, a VPN or a proxy"
                        + " it is the address of that",
                Check.KEY);
    }

    @Test
    void aKeyForEveryAddressThatWithdrawsIsAWarning() throws InterruptedException {
        Diagnosis diagnosis = diagnosis(key());

        assertFound(
                diagnosis,
                Check.IP_ALLOW_LIST,
                Verdict.WARNING,
                "the key may be used from every address",
                "Bind the key to the addresses it is used from: it is then worthless to whoever steals it");
        assertFound(
                diagnosis,
                Check.WITHDRAW_PERMISSION,
                Verdict.WARNING,
                "the key may withdraw, from every address",
                "Unless the application withdraws, take this permission from the key; if it does, bind the key to"
                        + " addresses");
    }

    @Test
    void aKeyThatLacksAPermissionIsAWarning() throws InterruptedException {
        String missing = classic ? "futures" : "spot, futures";
        assertFound(
                diagnosis(key().permissions(SimPermission.SPOT_TRADE)),
                Check.TRADE_PERMISSION,
                Verdict.WARNING,
                classic ? "the key may trade spot; not futures" : "the key may not trade",
                "If it is to trade " + missing + ", give the key that permission; its secret stays the same");
    }

    @Test
    void aKeyThatOnlyReadsIsAWarning() throws InterruptedException {
        assertFound(
                diagnosis(key().readOnly()),
                Check.TRADE_PERMISSION,
                Verdict.WARNING,
                "the key may not trade",
                "If it is to trade spot, futures, give the key that permission; its secret stays the same");
    }

    @Test
    void anAccountOfTheOtherKindIsAProblemOfTheAccount() {
        AccountMode other = classic ? AccountMode.UNIFIED : AccountMode.CLASSIC;
        Diagnosis diagnosis = diagnosis(key(), other, false);

        assertProblem(
                diagnosis,
                Check.ACCOUNT,
                classic
                        ? "classic account, and the client is set to unified"
                        : "unified account, and the client is set to classic",
                classic
                        ? "Set account(AccountMode.CLASSIC) for unified(), and call the areas of classic accounts: spot(),"
                                + " futures() and wallet()"
                        : "Set account(AccountMode.UNIFIED) for unified(), and call the areas of unified accounts:"
                                + " utaAccount() and its like");
        assertThat(diagnosis.finding(Check.KEY).verdict()).isEqualTo(Verdict.OK);
        assertThat(diagnosis.finding(Check.TRADE_PERMISSION).verdict()).isEqualTo(Verdict.OK);
        assertThat(diagnosis.finding(Check.EXPIRY)).isEqualTo(Finding.skipped(Check.EXPIRY, "Bitget does not tell"));
    }

    @Test
    void aKeyOfDemoTradingIsAProblemOfTheEnvironment() {
        assertProblem(
                diagnosis(key().demo(), mode, false),
                Check.ENVIRONMENT,
                "Bitget refuses: 40099 exchange environment is incorrect (HTTP 400)",
                "The key was made in demo mode and the client is set to live trading: set"
                        + " environment(BitgetEnvironment.DEMO), or make a key outside the demo mode of the site",
                Check.KEY);
    }

    @Test
    void aKeyOfLiveTradingIsAProblemOfTheEnvironmentOfDemoTrading() {
        assertProblem(
                diagnosis(key(), mode, true),
                Check.ENVIRONMENT,
                "Bitget refuses: 40099 exchange environment is incorrect (HTTP 400)",
                "The key was made for live trading and the client is set to demo trading: set"
                        + " environment(BitgetEnvironment.LIVE), or make a key in the demo mode of the site",
                Check.KEY);
    }
}
