package dev.exchangekit.bybit.asset;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Who keeps the wallet that receives a withdrawal. */
public record BeneficiaryWalletType(@JsonValue String wire) implements OpenWord {
    /** An exchange or custodian. */
    public static final BeneficiaryWalletType CUSTODIAL = new BeneficiaryWalletType("0");

    /** Its owner. */
    public static final BeneficiaryWalletType NON_CUSTODIAL = new BeneficiaryWalletType("1");
}
