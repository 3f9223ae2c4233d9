package dev.exchangekit.bithumb.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.exchangekit.bithumb.BithumbClient;
import dev.exchangekit.bithumb.BithumbEnvironment;
import dev.exchangekit.bithumb.RecordType;
import dev.exchangekit.bithumb.deposit.Deposit;
import dev.exchangekit.bithumb.deposit.DepositKrwRequest;
import dev.exchangekit.bithumb.deposit.DepositState;
import dev.exchangekit.bithumb.deposit.DepositsEndpoints;
import dev.exchangekit.core.contract.faults.MoneyMove;
import dev.exchangekit.core.contract.faults.MoneySafetyContract;
import dev.exchangekit.core.contract.faults.MoneyScene;
import dev.exchangekit.core.contract.faults.Views;
import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.OrderRejectedException;
import dev.exchangekit.core.order.OrderAction;
import dev.exchangekit.core.order.OrderIntentHook;
import dev.exchangekit.core.spi.TimeSource;
import dev.exchangekit.core.testing.TestSecrets;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;

class MoneySafetyTest extends MoneySafetyContract<BithumbClient> {
    private static final WithdrawCoinRequest COIN = WithdrawCoinRequest.builder()
            .currency("BTC")
            .netType("BTC")
            .amount(new BigDecimal("0.0001"))
            .address("bc1qxy2kgdygjrsqtzq2n0yrf2493p83kkfjhx0wlh")
            .build();
    private static final WithdrawKrwRequest KRW =
            WithdrawKrwRequest.builder().amount(new BigDecimal("600000")).build();
    private static final DepositKrwRequest DEPOSIT =
            DepositKrwRequest.builder().amount(new BigDecimal("1500000")).build();

    @Override
    protected Views<BithumbClient> open(URI host, TimeSource time, OrderIntentHook journal) {
        BithumbClient bithumb = BithumbClient.create(c -> c.environment(BithumbEnvironment.custom(host))
                .credentials(TestSecrets.credentials())
                .clockSync(false)
                .timeSource(time)
                .orderIntentHook(journal));
        return new Views<>(bithumb, bithumb.async());
    }

    @Override
    protected List<MoneyMove<?, ?>> moves() {
        return List.of(
                MoneySafetyTest.<WithdrawCoinRequest, Withdrawal>move("BTC")
                        .endpoint(WithdrawalsEndpoints.WITHDRAW_COIN)
                        .action(OrderAction.WITHDRAW)
                        .request(id -> COIN)
                        .answer(taken("withdraw", "BTC", "0.0001"))
                        .answered(withdrawal("BTC", "0.0001"))
                        .build(),
                MoneySafetyTest.<WithdrawKrwRequest, Withdrawal>move("KRW")
                        .endpoint(WithdrawalsEndpoints.WITHDRAW_KRW)
                        .action(OrderAction.WITHDRAW)
                        .request(id -> KRW)
                        .answer(taken("withdraw", "KRW", "600000"))
                        .answered(withdrawal("KRW", "600000"))
                        .build(),
                MoneySafetyTest.<DepositKrwRequest, Deposit>move("KRW")
                        .endpoint(DepositsEndpoints.DEPOSIT_KRW)
                        .action(OrderAction.TRANSFER)
                        .request(id -> DEPOSIT)
                        .answer(taken("deposit", "KRW", "1500000"))
                        .answered(Deposit.builder()
                                .type(RecordType.DEPOSIT)
                                .uuid("7")
                                .currency("KRW")
                                .state(DepositState.PROCESSING)
                                .amount(new BigDecimal("1500000"))
                                .build())
                        .build());
    }

    private static <Q, R> MoneyMove.Builder<Q, R> move(String currency) {
        MoneyMove.Builder<Q, R> move = MoneyMove.builder();
        move.coin(currency)
                .refusal(error(400, "withdraw_insufficient_balance", ""))
                .refusalKind(ErrorKind.INSUFFICIENT_BALANCE)
                .addOpenAnswers(
                        error(500, "server_error", ""),
                        error(400, "something_new", ""),
                        answer(201, "{}"),
                        answer(201, ""),
                        answer(502, "<html>edge</html>"));
        return move;
    }

    private static Withdrawal withdrawal(String currency, String amount) {
        return Withdrawal.builder()
                .type(RecordType.WITHDRAW)
                .uuid("7")
                .currency(currency)
                .state(WithdrawalState.PROCESSING)
                .amount(new BigDecimal(amount))
                .build();
    }

    private static MockResponse taken(String type, String currency, String amount) {
        return answer(
                201,
                "{\"type\":\"" + type + "\",\"uuid\":\"7\",\"currency\":\"" + currency + "\",\"amount\":\"" + amount
                        + "\",\"state\":\"PROCESSING\",\"txid\":null}");
    }

    private static MockResponse error(int status, String name, String more) {
        return answer(status, "{\"error\":{\"name\":\"" + name + "\",\"message\":\"no\"" + more + "}}");
    }

    private static MockResponse answer(int status, String body) {
        return new MockResponse.Builder().code(status).body(body).build();
    }

    @Test
    void missingConsentSaysWhereToGiveIt() {
        try (MoneyScene<BithumbClient> scene = scene()) {
            scene.server()
                    .on(
                            "/v1/withdraws/coin",
                            error(
                                    422,
                                    "travel_rule_consent_required",
                                    ",\"consent_url\":\"https://www.bithumb.com/consent/7\","
                                            + "\"exchange_name\":\"Upbit\",\"more\":{\"a\":1},\"none\":null"));

            OrderRejectedException refused = Objects.requireNonNull(catchThrowableOfType(
                    OrderRejectedException.class,
                    () -> scene.views().client().withdrawals().withdrawCoin(COIN)));

            assertThat(refused.kind()).isEqualTo(ErrorKind.AGREEMENT);
            assertThat(refused.detail("consent_url")).contains("https://www.bithumb.com/consent/7");
            assertThat(refused.detail("exchange_name")).contains("Upbit");
            assertThat(refused.detail("more")).isEmpty();
            assertThat(refused.detail("none")).isEmpty();
            assertThat(refused)
                    .hasMessage("Bithumb rejected withdrawals.withdrawCoin: travel_rule_consent_required no (HTTP 422,"
                            + " AGREEMENT, attempt 1); let the user agree at the address in detail(\"consent_url\"),"
                            + " then withdraw again");
        }
    }
}
