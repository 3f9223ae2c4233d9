package dev.exchangekit.bitget.futuresmarket;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** State of a contract. */
public record ContractStatus(@JsonValue String wire) implements OpenWord {
    /** Listed, not trading yet. */
    public static final ContractStatus LISTED = new ContractStatus("listed");

    /** Trading. */
    public static final ContractStatus NORMAL = new ContractStatus("normal");

    /** Positions can be neither opened nor closed. */
    public static final ContractStatus MAINTAIN = new ContractStatus("maintain");

    /** Positions can be closed only. */
    public static final ContractStatus LIMIT_OPEN = new ContractStatus("limit_open");

    /** The API takes no orders. */
    public static final ContractStatus RESTRICTED_API = new ContractStatus("restrictedAPI");

    /** No longer listed. */
    public static final ContractStatus OFF = new ContractStatus("off");
}
