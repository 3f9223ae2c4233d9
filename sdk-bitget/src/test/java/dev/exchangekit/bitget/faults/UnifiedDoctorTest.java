package dev.exchangekit.bitget.faults;

import dev.exchangekit.bitget.AccountMode;

class UnifiedDoctorTest extends BitgetDoctorContract {
    UnifiedDoctorTest() {
        super(AccountMode.UNIFIED);
    }
}
