package dev.exchangekit.bitget.faults;

import dev.exchangekit.core.contract.faults.ConnectionContract;

class ClassicConnectionsTest extends ConnectionContract<ScriptedBitget> {
    @Override
    protected ScriptedBitget open() {
        return ScriptedBitget.classic();
    }
}
