package dev.exchangekit.core.sim;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A transfer between the wallets of one account; it is done as soon as it exists.
 *
 * @param sequence grows by one with each transfer of the account
 * @param id the account's own id for it
 * @param asset what was moved
 * @param amount how much
 * @param from where it came from
 * @param to where it went
 * @param time when
 */
public record SimTransfer(
        long sequence, String id, String asset, BigDecimal amount, SimWallet from, SimWallet to, Instant time) {}
