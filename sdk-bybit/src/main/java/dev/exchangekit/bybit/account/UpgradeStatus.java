package dev.exchangekit.bybit.account;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** How far the upgrade of an account is. */
public record UpgradeStatus(@JsonValue String wire) implements OpenWord {
    public static final UpgradeStatus FAIL = new UpgradeStatus("FAIL");

    /** Under way; {@code info} tells when it is done. */
    public static final UpgradeStatus PROCESS = new UpgradeStatus("PROCESS");

    public static final UpgradeStatus SUCCESS = new UpgradeStatus("SUCCESS");
}
