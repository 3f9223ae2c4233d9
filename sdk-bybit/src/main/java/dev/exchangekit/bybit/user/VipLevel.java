package dev.exchangekit.bybit.user;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Fee and limit tier of the account. */
public record VipLevel(@JsonValue String wire) implements OpenWord {
    public static final VipLevel NONE = new VipLevel("No VIP");
    public static final VipLevel VIP_1 = new VipLevel("VIP-1");
    public static final VipLevel VIP_2 = new VipLevel("VIP-2");
    public static final VipLevel VIP_3 = new VipLevel("VIP-3");
    public static final VipLevel VIP_4 = new VipLevel("VIP-4");
    public static final VipLevel VIP_5 = new VipLevel("VIP-5");
    public static final VipLevel VIP_SUPREME = new VipLevel("VIP-Supreme");
    public static final VipLevel PRO_1 = new VipLevel("PRO-1");
    public static final VipLevel PRO_2 = new VipLevel("PRO-2");
    public static final VipLevel PRO_3 = new VipLevel("PRO-3");
    public static final VipLevel PRO_4 = new VipLevel("PRO-4");
    public static final VipLevel PRO_5 = new VipLevel("PRO-5");
    public static final VipLevel PRO_6 = new VipLevel("PRO-6");

    @JsonCreator
    public static VipLevel of(String wire) {
        return switch (wire) {
            case "No VIP" -> NONE;
            case "VIP-1" -> VIP_1;
            case "VIP-2" -> VIP_2;
            case "VIP-3" -> VIP_3;
            case "VIP-4" -> VIP_4;
            case "VIP-5" -> VIP_5;
            case "VIP-Supreme" -> VIP_SUPREME;
            case "PRO-1" -> PRO_1;
            case "PRO-2" -> PRO_2;
            case "PRO-3" -> PRO_3;
            case "PRO-4" -> PRO_4;
            case "PRO-5" -> PRO_5;
            case "PRO-6" -> PRO_6;
            default -> new VipLevel(wire);
        };
    }
}
