package dev.exchangekit.bitget.faults;

import dev.exchangekit.bitget.BitgetClient;
import dev.exchangekit.bitget.BitgetEnvironment;
import dev.exchangekit.core.contract.faults.MoneyMove;
import dev.exchangekit.core.contract.faults.MoneySafetyContract;
import dev.exchangekit.core.contract.faults.Views;
import dev.exchangekit.core.order.OrderAction;
import dev.exchangekit.core.order.OrderIntentHook;
import dev.exchangekit.core.spi.TimeSource;
import dev.exchangekit.core.testing.TestSecrets;
import java.net.URI;
import java.time.Instant;
import mockwebserver3.MockResponse;

/** Money of either kind of account, moved under a client's id. */
public abstract class BitgetMoneySafety extends MoneySafetyContract<BitgetClient> {
    protected static final String ID = "rent-7";

    @Override
    protected final Views<BitgetClient> open(URI host, TimeSource time, OrderIntentHook journal) {
        BitgetClient bitget = BitgetClient.create(c -> c.environment(BitgetEnvironment.custom(host))
                .credentials(TestSecrets.credentialsWithPassphrase())
                .clockSync(false)
                .timeSource(time)
                .orderIntentHook(journal));
        return new Views<>(bitget, bitget.async());
    }

    @Override
    protected final MockResponse answer(String path, Instant now) {
        return path.equals("/api/v2/public/time")
                ? ok("{\"serverTime\":\"" + now.toEpochMilli() + "\"}")
                : super.answer(path, now);
    }

    protected static MockResponse ok(String data) {
        return answer(200, "00000", data);
    }

    protected static MockResponse refused(String code) {
        return answer(400, code, "null");
    }

    private static MockResponse answer(int status, String code, String data) {
        return new MockResponse.Builder()
                .code(status)
                .body("{\"code\":\"" + code + "\",\"msg\":\"\",\"requestTime\":1,\"data\":" + data + "}")
                .build();
    }

    /** Of USDT, as far as both kinds of account answer alike. */
    protected static <Q, R> MoneyMove.Builder<Q, R> move(OrderAction action) {
        MoneyMove.Builder<Q, R> move = MoneyMove.builder();
        move.action(action)
                .coin("USDT")
                .id(ID)
                .idName("clientOid")
                .madeIds("[A-Za-z0-9]{24}")
                .addOpenAnswers(refused("40725"));
        return move;
    }
}
