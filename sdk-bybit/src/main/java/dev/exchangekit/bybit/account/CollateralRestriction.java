package dev.exchangekit.bybit.account;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** How far the platform restricts a coin as collateral; on the wire a number. */
public record CollateralRestriction(@JsonValue String wire) implements OpenWord {
    public static final CollateralRestriction UNKNOWN = new CollateralRestriction("-1");
    public static final CollateralRestriction NONE = new CollateralRestriction("0");

    /** Not restricted, but close to the limit of the platform. */
    public static final CollateralRestriction NEAR_LIMIT = new CollateralRestriction("1");

    /** No collateral can be added, and switches of collateral and margin mode are refused. */
    public static final CollateralRestriction RESTRICTED = new CollateralRestriction("2");
}
