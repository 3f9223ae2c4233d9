package dev.exchangekit.bybit.internal;

import dev.exchangekit.bybit.BybitConfig;
import dev.exchangekit.bybit.account.AccountEndpoints;
import dev.exchangekit.bybit.account.AccountInfo;
import dev.exchangekit.bybit.account.UnifiedMarginStatus;
import dev.exchangekit.bybit.market.MarketEndpoints;
import dev.exchangekit.bybit.user.ApiKeyInfo;
import dev.exchangekit.bybit.user.ApiKeyPermissions;
import dev.exchangekit.bybit.user.UserEndpoints;
import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.doctor.Check;
import dev.exchangekit.core.doctor.Finding;
import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.ExchangeException;
import dev.exchangekit.core.error.SdkException;
import dev.exchangekit.core.spi.ClockTolerance;
import dev.exchangekit.core.spi.Examination;
import dev.exchangekit.core.spi.Findings;
import dev.exchangekit.core.spi.NoParameters;
import dev.exchangekit.core.spi.Plan;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Examines a client of Bybit by what Bybit tells of the key that asks, or where it does not tell that, as in demo
 * trading, by what it tells of the account.
 */
final class BybitExamination implements Examination {
    private static final Duration AHEAD = Duration.ofSeconds(1);
    private static final String ANY_ADDRESS = "*";

    private final BybitConfig config;

    BybitExamination(BybitConfig config) {
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
        return Plan.call(MarketEndpoints.SERVER_TIME, NoParameters.NONE);
    }

    @Override
    public ClockTolerance clockTolerance() {
        return new ClockTolerance(config.recvWindow(), AHEAD, true);
    }

    @Override
    public Plan<List<Finding>> key(Instant now) {
        return Plan.call(UserEndpoints.API_KEY_INFO, NoParameters.NONE)
                .map(info -> ofKey(info, now))
                .rescue(failure -> isNotOffered(failure)
                        ? Optional.of(Plan.call(AccountEndpoints.INFO, NoParameters.NONE)
                                .map(this::ofAccount))
                        : Optional.empty());
    }

    /** Anything but a word on the key: the call is not among those that demo trading documents. */
    private static boolean isNotOffered(SdkException failure) {
        return failure instanceof ExchangeException refusal
                && (refusal.kind() == ErrorKind.UNRECOGNIZED
                        || refusal.kind() == ErrorKind.NOT_FOUND
                        || refusal.kind() == ErrorKind.DEMO);
    }

    private List<Finding> accepted() {
        List<Finding> findings = Findings.accepted(this, "V5");
        findings.add(Findings.reads());
        return findings;
    }

    private List<Finding> ofKey(ApiKeyInfo info, Instant now) {
        List<String> addresses = info.ips().contains(ANY_ADDRESS) ? List.of() : info.ips();
        List<Finding> findings = accepted();
        findings.add(Findings.addresses(addresses));
        info.permissions().ifPresent(permissions -> {
            boolean readOnly = info.readOnly().orElse(false);
            findings.add(trading(permissions, readOnly));
            boolean withdraws = !readOnly && permissions.wallet().contains("Withdraw");
            findings.add(Findings.withdrawing(withdraws, !addresses.isEmpty()));
        });
        // Bybit writes the beginning of time for keys that do not expire
        findings.add(Findings.expiry(info.expiredAt().filter(Instant.EPOCH::isBefore), now));
        info.unifiedTradingAccount().ifPresent(unified -> findings.add(account(unified)));
        return findings;
    }

    private static Finding trading(ApiKeyPermissions permissions, boolean readOnly) {
        List<String> allowed = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        boolean spot = permissions.spot().contains("SpotTrade");
        boolean contracts = permissions.contractTrade().contains("Order")
                || permissions.derivatives().contains("DerivativesTrade");
        (spot && !readOnly ? allowed : missing).add("spot");
        (contracts && !readOnly ? allowed : missing).add("contracts");
        return Findings.trading(allowed, missing);
    }

    private List<Finding> ofAccount(AccountInfo info) {
        List<Finding> findings = accepted();
        info.unifiedMarginStatus()
                .ifPresent(status -> findings.add(account(!status.equals(UnifiedMarginStatus.CLASSIC))));
        return findings;
    }

    private static Finding account(boolean unified) {
        return unified
                ? Finding.ok(Check.ACCOUNT, "unified trading account")
                : Finding.warning(
                        Check.ACCOUNT,
                        "classic account",
                        "Upgrade it to a unified trading account on Bybit's site: unified() needs one, and so does much of"
                                + " the native API");
    }

    @Override
    public Optional<Finding> explain(ExchangeException refusal) {
        return switch (refusal.code()) {
            case "10003" ->
                Optional.of(Findings.refused(
                        Check.KEY,
                        refusal,
                        "Check the key for a copying error. Testnet, demo trading, mainnet and the sites of single"
                                + " countries do not know each other's keys: this client is set to " + environment()
                                + "; if the key was made somewhere else, set that BybitEnvironment"));
            case "33004" ->
                Optional.of(Findings.refused(
                        Check.EXPIRY, refusal, "Make a new key; one that is bound to addresses does not expire"));
            default -> Optional.empty();
        };
    }
}
