package dev.exchangekit.bitget.uta.subaccount;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Kind of sub-account. The documentation has words in upper case, newer answers have others for the same. */
public record SubAccountType(@JsonValue String wire) implements OpenWord {
    /** Regular; {@link #NORMAL} in newer answers. */
    public static final SubAccountType COMMON = new SubAccountType("COMMON");

    /** Without a login of its own; {@link #VIRTUAL} in newer answers. */
    public static final SubAccountType VIRTUAL_CHILD = new SubAccountType("VIRTUAL_CHILD");

    /** In custody; {@link #CUSTODIAN} in newer answers. */
    public static final SubAccountType ENTRUST_CHILD = new SubAccountType("ENTRUST_CHILD");

    /** Regular. */
    public static final SubAccountType NORMAL = new SubAccountType("normal");

    /** Without a login of its own. */
    public static final SubAccountType VIRTUAL = new SubAccountType("virtual");

    /** In custody. */
    public static final SubAccountType CUSTODIAN = new SubAccountType("custodian");

    /** Of an agent. */
    public static final SubAccountType AGENT = new SubAccountType("agent");

    public static final SubAccountType OTHER = new SubAccountType("other");
}
