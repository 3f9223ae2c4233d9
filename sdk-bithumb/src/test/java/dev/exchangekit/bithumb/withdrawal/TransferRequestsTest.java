package dev.exchangekit.bithumb.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.exchangekit.bithumb.deposit.CoinDepositsRequest;
import dev.exchangekit.bithumb.deposit.DepositKrwRequest;
import dev.exchangekit.core.error.InvalidRequestException;
import java.math.BigDecimal;
import java.util.Collections;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What is wrong with a request is said before anything is sent. */
class TransferRequestsTest {
    private static WithdrawCoinRequest.Builder coin() {
        WithdrawCoinRequest.Builder request = WithdrawCoinRequest.builder();
        request.currency("XRP").netType("XRP").amount(BigDecimal.TEN).address("rEb8");
        return request;
    }

    @Test
    void receiverIsNamedAsItsTypeAsks() {
        WithdrawCoinRequest.Builder person = coin().receiverType(PersonType.PERSONAL);
        refused("exchangeName", person::build);
        person.exchangeName("Upbit");
        refused("receiverKoName", person::build);
        person.receiverKoName("\uC774\uC21C\uC2E0");
        refused("receiverEnName", person::build);
        person.receiverEnName("LEE SUNSIN");
        assertThat(person.build()).asString().doesNotContain("LEE", "\uC774\uC21C\uC2E0");

        WithdrawCoinRequest.Builder company = person.receiverType(PersonType.CORPORATION);
        refused("receiverCorpKoName", company::build);
        company.receiverCorpKoName("\uAC70\uBD81\uC120");
        refused("receiverCorpEnName", company::build);
        assertThat(company.receiverCorpEnName("TURTLE SHIPS").build())
                .asString()
                .doesNotContain("TURTLE");
    }

    @Test
    void addressThatWasConfirmedBeforeNeedsNoReceiver() {
        assertThat(coin().exchangeName("Upbit").build().receiverType()).isEmpty();
    }

    @Test
    void amountsArePositive() {
        refused("amount", coin().amount(BigDecimal.ZERO)::build);
        refused("amount", WithdrawKrwRequest.builder().amount(BigDecimal.ZERO)::build);
        refused("amount", DepositKrwRequest.builder().amount(new BigDecimal("-1"))::build);
    }

    @Test
    void namesAndListsHaveTheirShape() {
        refused("currency", coin().currency("xrp")::build);
        refused("netType", coin().netType(" ")::build);
        refused("limit", CoinWithdrawalsRequest.builder().limit(101)::build);
        refused("page", KrwWithdrawalsRequest.builder().page(0)::build);
        refused("uuids", CoinDepositsRequest.builder().addAllUuids(Collections.nCopies(101, "1"))::build);
        refused("txids", CoinDepositsRequest.builder().addTxids("")::build);
        refused("withdrawalId", CancelCoinWithdrawalRequest.builder().withdrawalId(" ")::build);
    }

    private static void refused(String field, ThrowingCallable build) {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(build)
                .satisfies(e -> assertThat(e.field()).isEqualTo(field));
    }
}
