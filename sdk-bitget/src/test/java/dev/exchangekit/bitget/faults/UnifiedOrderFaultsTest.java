package dev.exchangekit.bitget.faults;

import dev.exchangekit.bitget.AccountMode;

class UnifiedOrderFaultsTest extends BitgetOrderFaults {
    UnifiedOrderFaultsTest() {
        super(AccountMode.UNIFIED);
    }
}
