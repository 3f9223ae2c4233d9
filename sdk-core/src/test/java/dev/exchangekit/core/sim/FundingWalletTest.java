package dev.exchangekit.core.sim;

import static dev.exchangekit.core.sim.SimWorld.ALICE;
import static dev.exchangekit.core.sim.SimWorld.BOB;
import static dev.exchangekit.core.sim.SimWorld.PERP;
import static dev.exchangekit.core.sim.SimWorld.SPOT;
import static dev.exchangekit.core.sim.SimWorld.buy;
import static dev.exchangekit.core.sim.SimWorld.d;
import static dev.exchangekit.core.sim.SimWorld.refusal;
import static dev.exchangekit.core.sim.SimWorld.sell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.exchangekit.core.sim.SimRejection.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Transfers between an account's wallets, and the ledger of the one that trades. */
class FundingWalletTest {
    private final SimWorld world = new SimWorld();
    private final SimAccount alice = world.sim.account(ALICE);
    private final SimFundingWallet funding = alice.funding();

    @Test
    void moneyGoesThereAndBack() {
        funding.transfer("one", "USDT", d("300"), SimWallet.TRADING, SimWallet.FUNDING);
        funding.transfer("two", "USDT", d("100"), SimWallet.FUNDING, SimWallet.TRADING);
        assertThat(funding.balance("USDT")).isEqualByComparingTo("200");
        assertThat(alice.balance("USDT").total()).isEqualByComparingTo("99800");
        assertThat(funding.transfers()).extracting(SimTransfer::id).containsExactly("two", "one");
    }

    @Test
    void anIdMovesMoneyOnce() {
        funding.transfer("one", "USDT", d("300"), SimWallet.TRADING, SimWallet.FUNDING);
        assertThat(refusal(() -> funding.transfer("one", "USDT", d("300"), SimWallet.TRADING, SimWallet.FUNDING)))
                .isEqualTo(Reason.DUPLICATE_TRANSFER_ID);
        assertThat(funding.balance("USDT")).isEqualByComparingTo("300");
    }

    @Test
    void whatOrdersHoldStays() {
        world.place(ALICE, buy(SPOT, "100", "900"));
        assertThat(funding.transferable(SimWallet.TRADING, "USDT")).isEqualByComparingTo("10000");
        assertThat(refusal(() -> funding.transfer("one", "USDT", d("10001"), SimWallet.TRADING, SimWallet.FUNDING)))
                .isEqualTo(Reason.INSUFFICIENT_BALANCE);
        assertThat(refusal(() -> funding.transfer("one", "USDT", d("1"), SimWallet.FUNDING, SimWallet.TRADING)))
                .isEqualTo(Reason.INSUFFICIENT_BALANCE);
        assertThat(funding.transfers()).isEmpty();
    }

    @Test
    void aTransferMovesSomethingSomewhereElse() {
        assertThat(refusal(() -> funding.transfer("one", "USDT", d("0"), SimWallet.TRADING, SimWallet.FUNDING)))
                .isEqualTo(Reason.UNSUPPORTED);
        assertThat(refusal(() -> funding.transfer("one", "USDT", d("1"), SimWallet.TRADING, SimWallet.TRADING)))
                .isEqualTo(Reason.UNSUPPORTED);
    }

    @Test
    void theLedgerAddsUp() {
        world.place(BOB, sell(SPOT, "1", "100"));
        world.place(ALICE, buy(SPOT, "1", "100"));
        world.trade(ALICE, SimSide.BUY, "1", "100");
        world.trade(ALICE, SimSide.SELL, "1", "110");
        funding.transfer("one", "USDT", d("50"), SimWallet.TRADING, SimWallet.FUNDING);

        List<SimLedgerEntry> ledger = alice.ledger();
        assertThat(ledger)
                .extracting(
                        SimLedgerEntry::asset,
                        e -> e.change().toPlainString(),
                        e -> e.fee().toPlainString())
                .containsExactly(
                        tuple("USDT", "-50", "0"),
                        tuple("USDT", "9.945", "0.055"),
                        tuple("USDT", "-0.05", "0.05"),
                        tuple("USDT", "-100", "0"),
                        tuple("BTC", "0.998", "0.002"));
        assertThat(ledger.get(0).transfer()).isNotNull();
        assertThat(ledger.get(1).position()).isZero();
        assertThat(ledger.get(2).position()).isEqualByComparingTo("1");
        assertThat(ledger.get(0).balance())
                .isEqualByComparingTo(alice.balance("USDT").total());
        SimFill closing = alice.fills(SimScope.symbol(PERP)).get(0);
        assertThat(closing.openFee()).isEqualByComparingTo("0.05");
    }

    @Test
    void moneyGoesFromAccountToAccount() {
        SimAccount bob = world.sim.account(SimWorld.BOB);
        alice.transfer(bob, "one", "USDT", d("300"));
        assertThat(alice.balance("USDT").total()).isEqualByComparingTo("99700");
        assertThat(bob.balance("USDT").total()).isEqualByComparingTo("100300");
        assertThat(alice.ledger().get(0).change()).isEqualByComparingTo("-300");
        assertThat(bob.ledger().get(0).balance()).isEqualByComparingTo("100300");
        assertThat(refusal(() -> alice.transfer(bob, "one", "USDT", d("1")))).isEqualTo(Reason.DUPLICATE_TRANSFER_ID);
        assertThat(refusal(() -> alice.transfer(alice, "two", "USDT", d("1")))).isEqualTo(Reason.UNSUPPORTED);
        assertThat(refusal(() -> alice.transfer(bob, "two", "USDT", d("99701"))))
                .isEqualTo(Reason.INSUFFICIENT_BALANCE);
        assertThat(bob.funding().balance("USDT")).isZero();
    }
}
