package dev.exchangekit.bybit.user;

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
}
