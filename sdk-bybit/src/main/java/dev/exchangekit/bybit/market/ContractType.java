package dev.exchangekit.bybit.market;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Kind of a futures contract. */
public record ContractType(@JsonValue String wire) implements OpenWord {
    public static final ContractType INVERSE_PERPETUAL = new ContractType("InversePerpetual");
    public static final ContractType LINEAR_PERPETUAL = new ContractType("LinearPerpetual");
    public static final ContractType LINEAR_FUTURES = new ContractType("LinearFutures");
    public static final ContractType INVERSE_FUTURES = new ContractType("InverseFutures");

    @JsonCreator
    public static ContractType of(String wire) {
        return switch (wire) {
            case "InversePerpetual" -> INVERSE_PERPETUAL;
            case "LinearPerpetual" -> LINEAR_PERPETUAL;
            case "LinearFutures" -> LINEAR_FUTURES;
            case "InverseFutures" -> INVERSE_FUTURES;
            default -> new ContractType(wire);
        };
    }
}
