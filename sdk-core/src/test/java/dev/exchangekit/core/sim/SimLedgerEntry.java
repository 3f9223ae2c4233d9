package dev.exchangekit.core.sim;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A change of what an account has of one asset in its trading wallet, by a trade or a transfer. A spot trade makes two.
 *
 * @param sequence grows by one with each entry of the account
 * @param time when
 * @param asset what changed
 * @param change how much came in, fee taken off; negative when it went out
 * @param fee the fee within that, in this asset
 * @param balance what there was afterwards
 * @param position the size of the contract's position afterwards, negative when short; zero on spot and for transfers
 * @param fill the trade, or null
 * @param transfer the transfer, or null
 */
public record SimLedgerEntry(
        long sequence,
        Instant time,
        String asset,
        BigDecimal change,
        BigDecimal fee,
        BigDecimal balance,
        BigDecimal position,
        @Nullable SimFill fill,
        @Nullable SimTransfer transfer) {

    /** Returns the change before the fee. */
    public BigDecimal cashFlow() {
        return change.add(fee);
    }
}
