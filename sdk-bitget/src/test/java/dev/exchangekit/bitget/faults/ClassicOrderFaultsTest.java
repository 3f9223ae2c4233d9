package dev.exchangekit.bitget.faults;

import dev.exchangekit.bitget.AccountMode;

class ClassicOrderFaultsTest extends BitgetOrderFaults {
    ClassicOrderFaultsTest() {
        super(AccountMode.CLASSIC);
    }
}
