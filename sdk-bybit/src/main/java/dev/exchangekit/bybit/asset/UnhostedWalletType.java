package dev.exchangekit.bybit.asset;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Whose wallet receives a withdrawal, where no exchange keeps it. */
public record UnhostedWalletType(@JsonValue String wire) implements OpenWord {
    public static final UnhostedWalletType OWN = new UnhostedWalletType("0");

    public static final UnhostedWalletType OTHERS = new UnhostedWalletType("1");
}
