package dev.exchangekit.bybit.asset;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Whether a person or a company receives a withdrawal. */
public record BeneficiaryLegalType(@JsonValue String wire) implements OpenWord {
    public static final BeneficiaryLegalType INDIVIDUAL = new BeneficiaryLegalType("individual");

    public static final BeneficiaryLegalType COMPANY = new BeneficiaryLegalType("company");
}
