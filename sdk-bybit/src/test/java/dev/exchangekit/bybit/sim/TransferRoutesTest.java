package dev.exchangekit.bybit.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.exchangekit.bybit.Category;
import dev.exchangekit.bybit.account.AccountType;
import dev.exchangekit.bybit.account.Transaction;
import dev.exchangekit.bybit.account.TransactionLogRequest;
import dev.exchangekit.bybit.account.TransactionType;
import dev.exchangekit.bybit.asset.AccountCoinBalanceRequest;
import dev.exchangekit.bybit.asset.AccountCoinBalancesRequest;
import dev.exchangekit.bybit.asset.AssetApi;
import dev.exchangekit.bybit.asset.CreateInternalTransferRequest;
import dev.exchangekit.bybit.asset.InternalTransfer;
import dev.exchangekit.bybit.asset.InternalTransfersRequest;
import dev.exchangekit.bybit.asset.TransferAck;
import dev.exchangekit.bybit.asset.TransferableBalance;
import dev.exchangekit.core.error.ExchangeException;
import dev.exchangekit.core.sim.front.Fault;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TransferRoutesTest {
    private static final String TRANSFER = "/v5/asset/transfer/inter-transfer";

    private final TypedOrders world = new TypedOrders(Category.SPOT, "BTCUSDT");
    private final AssetApi asset = world.client.asset();

    @AfterEach
    void stop() {
        world.close();
    }

    @Test
    void aTransferShowsInBothWalletsAndInTheLists() {
        UUID id = UUID.randomUUID();
        asset.createInternalTransfer(toFunding("250.5").transferId(id).build());
        assertThat(funding().walletBalance().orElseThrow()).isEqualByComparingTo("250.5");
        assertThat(world.coin("USDT").walletBalance().orElseThrow()).isEqualByComparingTo("99749.5");
        assertThat(asset.findInternalTransfer(id)).get().satisfies(found -> {
            assertThat(found.fromAccountType()).isEqualTo(AccountType.UNIFIED);
            assertThat(found.amount()).isEqualByComparingTo("250.5");
        });
        Transaction out = world.client
                .account()
                .transactionLog(TransactionLogRequest.builder()
                        .type(TransactionType.TRANSFER_OUT)
                        .build())
                .items()
                .get(0);
        assertThat(out.change().orElseThrow()).isEqualByComparingTo("-250.5");
        assertThat(out.cashBalance().orElseThrow()).isEqualByComparingTo("99749.5");
    }

    @Test
    void aLostAnswerMovesTheMoneyOnceAndIsCleared() {
        world.bybit.faults().onNext(TRANSFER, Fault.answerLost());
        TransferAck ack = asset.createInternalTransfer(toFunding("100").build());
        assertThat(ack.transferId()).isNotEmpty();
        assertThat(world.bybit.requests(TRANSFER)).hasSize(1);
        assertThat(funding().walletBalance().orElseThrow()).isEqualByComparingTo("100");
    }

    @Test
    void anIdIsTakenOnce() throws IOException {
        String body = "{'transferId':'" + UUID.randomUUID() + "','coin':'USDT','amount':'5',"
                + "'fromAccountType':'UNIFIED','toAccountType':'FUND'}";
        try (HandSigned http = new HandSigned(world.bybit)) {
            assertThat(http.post(TRANSFER, body).code()).isZero();
            assertThat(http.post(TRANSFER, body).code()).isEqualTo(131214);
            assertThat(http.post(TRANSFER, body.replace("'FUND'", "'UNIFIED'")).code())
                    .isEqualTo(131211);
        }
        assertThat(funding().walletBalance().orElseThrow()).isEqualByComparingTo("5");
    }

    @Test
    void moreThanThereIsCannotBeMoved() {
        assertThatExceptionOfType(ExchangeException.class)
                .isThrownBy(
                        () -> asset.createInternalTransfer(toFunding("100001").build()))
                .satisfies(e -> assertThat(e.code()).isEqualTo("131212"));
    }

    @Test
    void transfersComeInPages() {
        for (int i = 1; i <= 3; i++) {
            asset.createInternalTransfer(toFunding(Integer.toString(i)).build());
        }
        assertThat(asset.internalTransfersStream(
                        InternalTransfersRequest.builder().coin("USDT").limit(2).build()))
                .extracting(InternalTransfer::amount)
                .containsExactly(new BigDecimal("3"), new BigDecimal("2"), new BigDecimal("1"));
    }

    @Test
    void theUnifiedWalletIsAskedCoinByCoin() {
        assertThat(asset.accountCoinBalance(AccountCoinBalanceRequest.builder()
                                .accountType(AccountType.UNIFIED)
                                .coin("BTC")
                                .build())
                        .balance()
                        .transferBalance()
                        .orElseThrow())
                .isEqualByComparingTo("5");
        assertThat(asset.accountCoinBalances(AccountCoinBalancesRequest.builder()
                                .accountType(AccountType.FUND)
                                .build())
                        .balances())
                .hasSize(5);
    }

    private static CreateInternalTransferRequest.Builder toFunding(String amount) {
        CreateInternalTransferRequest.Builder request = CreateInternalTransferRequest.builder();
        request.coin("USDT")
                .amount(new BigDecimal(amount))
                .fromAccountType(AccountType.UNIFIED)
                .toAccountType(AccountType.FUND);
        return request;
    }

    private TransferableBalance funding() {
        return asset.accountCoinBalances(AccountCoinBalancesRequest.builder()
                        .accountType(AccountType.FUND)
                        .addCoins("USDT")
                        .build())
                .balances()
                .get(0);
    }
}
