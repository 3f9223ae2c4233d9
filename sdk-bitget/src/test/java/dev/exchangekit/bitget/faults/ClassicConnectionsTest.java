package dev.exchangekit.bitget.faults;

import dev.exchangekit.core.contract.faults.ConnectionContract;

class ClassicConnectionsTest extends ConnectionContract<AnsweringBitget> {
    @Override
    protected AnsweringBitget open() {
        return AnsweringBitget.classic();
    }
}
