package dev.exchangekit.bybit.market;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Kind of a futures contract. */
public record ContractType(@JsonValue String wire) implements OpenWord {
    public static final ContractType INVERSE_PERPETUAL = new ContractType("InversePerpetual");
    public static final ContractType LINEAR_PERPETUAL = new ContractType("LinearPerpetual");
    public static final ContractType LINEAR_FUTURES = new ContractType("LinearFutures");
    public static final ContractType INVERSE_FUTURES = new ContractType("InverseFutures");
}
