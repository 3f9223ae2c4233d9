package dev.exchangekit.bitget.internal;

import dev.exchangekit.bitget.AccountMode;
import dev.exchangekit.bitget.BitgetConfig;
import dev.exchangekit.bitget.common.CommonEndpoints;
import dev.exchangekit.bitget.spot.Authority;
import dev.exchangekit.bitget.spot.SpotEndpoints;
import dev.exchangekit.bitget.uta.account.KeyAccess;
import dev.exchangekit.bitget.uta.account.KeyPermission;
import dev.exchangekit.bitget.uta.account.UtaAccountEndpoints;
import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.doctor.Check;
import dev.exchangekit.core.doctor.Finding;
import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.ExchangeException;
import dev.exchangekit.core.spi.ClockTolerance;
import dev.exchangekit.core.spi.Examination;
import dev.exchangekit.core.spi.Findings;
import dev.exchangekit.core.spi.NoParameters;
import dev.exchangekit.core.spi.Plan;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Examines a client of Bitget by what Bitget tells of account and key, with the call of the kind of account that the
 * client is set to, and when Bitget says that it is of the other kind, with that one's.
 */
final class BitgetExamination implements Examination {
    /** The window of Bitget's streams; for calls it names none. */
    private static final Duration WINDOW = Duration.ofSeconds(30);

    private final BitgetConfig config;

    BitgetExamination(BitgetConfig config) {
        this.config = config;
    }

    @Override
    public String environment() {
        return config.environment().name();
    }

    @Override
    public Optional<Credentials> credentials() {
        return config.credentials();
    }

    @Override
    public Plan<?> publicRead() {
        return Plan.call(CommonEndpoints.SERVER_TIME, NoParameters.NONE);
    }

    @Override
    public ClockTolerance clockTolerance() {
        return new ClockTolerance(WINDOW, WINDOW, true);
    }

    @Override
    public Plan<List<Finding>> key(Instant now) {
        AccountMode other = config.account() == AccountMode.CLASSIC ? AccountMode.UNIFIED : AccountMode.CLASSIC;
        return asked(config.account())
                .rescue(failure ->
                        failure instanceof ExchangeException refusal && refusal.kind() == ErrorKind.ACCOUNT_MODE
                                ? Optional.of(asked(other))
                                : Optional.empty());
    }

    private Plan<List<Finding>> asked(AccountMode account) {
        return account == AccountMode.CLASSIC
                ? Plan.call(SpotEndpoints.ACCOUNT_INFO, NoParameters.NONE)
                        .map(info -> findings(account, info.ips(), ofClassic(info.authorities())))
                : Plan.call(UtaAccountEndpoints.INFO, NoParameters.NONE)
                        .map(info -> findings(
                                account,
                                info.ips().stream()
                                        .flatMap(ips -> Arrays.stream(ips.split(",", -1)))
                                        .map(String::strip)
                                        .toList(),
                                ofUnified(info.access(), info.permissions())));
    }

    /** What a key may do. */
    private record Permissions(List<String> allowed, List<String> missing, boolean withdraws) {}

    private static Permissions ofClassic(List<Authority> authorities) {
        List<String> allowed = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        boolean all = authorities.contains(Authority.TRADE);
        (all || authorities.contains(Authority.SPOT) ? allowed : missing).add("spot");
        (all || authorities.contains(Authority.FUTURES_ORDERS) ? allowed : missing).add("futures");
        return new Permissions(allowed, missing, authorities.contains(Authority.WITHDRAW));
    }

    private static Permissions ofUnified(Optional<KeyAccess> access, List<KeyPermission> permissions) {
        boolean writes = !access.equals(Optional.of(KeyAccess.READ_ONLY));
        boolean trades = writes && permissions.contains(KeyPermission.TRADE);
        List<String> products = List.of("spot", "futures");
        return new Permissions(
                trades ? products : List.of(),
                trades ? List.of() : products,
                writes && permissions.contains(KeyPermission.WITHDRAW));
    }

    private List<Finding> findings(AccountMode account, List<String> addresses, Permissions permissions) {
        List<Finding> findings = Findings.accepted(this, account == AccountMode.CLASSIC ? "V2" : "V3");
        findings.add(Findings.addresses(addresses));
        findings.add(Findings.reads());
        findings.add(Findings.trading(permissions.allowed(), permissions.missing()));
        findings.add(Findings.withdrawing(permissions.withdraws(), !addresses.isEmpty()));
        findings.add(account(account));
        return findings;
    }

    private Finding account(AccountMode actual) {
        String found = actual.name().toLowerCase(Locale.ROOT) + " account";
        return actual == config.account()
                ? Finding.ok(Check.ACCOUNT, found)
                : Finding.problem(
                        Check.ACCOUNT,
                        found + ", and the client is set to "
                                + config.account().name().toLowerCase(Locale.ROOT),
                        "Set account(AccountMode." + actual + ") for unified(), and call the areas of " + found + "s: "
                                + (actual == AccountMode.CLASSIC
                                        ? "spot(), futures() and wallet()"
                                        : "utaAccount() and its like"));
    }

    @Override
    public Optional<Finding> explain(ExchangeException refusal) {
        return switch (refusal.code()) {
            case "40006", "40037", "40041" ->
                Optional.of(Findings.refused(
                        Check.KEY,
                        refusal,
                        "Check the key for a copying error, and that it has neither been deleted nor expired"));
            case "40012", "40036", "400172" ->
                Optional.of(Findings.refused(
                        Check.KEY,
                        refusal,
                        "The passphrase is the one that was chosen when the key was made, not a password of the account;"
                                + " Bitget cannot show it again: if it is lost, make a new key"));
            case "40099" -> Optional.of(Findings.refused(Check.ENVIRONMENT, refusal, environmentAdvice()));
            default -> Optional.empty();
        };
    }

    private String environmentAdvice() {
        return config.environment().demo()
                ? "The key was made for live trading and the client is set to demo trading: set"
                        + " environment(BitgetEnvironment.LIVE), or make a key in the demo mode of the site"
                : "The key was made in demo mode and the client is set to live trading: set"
                        + " environment(BitgetEnvironment.DEMO), or make a key outside the demo mode of the site";
    }
}
