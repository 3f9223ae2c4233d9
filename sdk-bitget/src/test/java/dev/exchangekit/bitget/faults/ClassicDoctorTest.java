package dev.exchangekit.bitget.faults;

import dev.exchangekit.bitget.AccountMode;

class ClassicDoctorTest extends BitgetDoctorContract {
    ClassicDoctorTest() {
        super(AccountMode.CLASSIC);
    }
}
