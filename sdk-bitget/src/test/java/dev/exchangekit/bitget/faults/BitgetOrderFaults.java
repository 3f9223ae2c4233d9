package dev.exchangekit.bitget.faults;

import static dev.exchangekit.core.contract.faults.Expected.accepted;
import static dev.exchangekit.core.contract.faults.Expected.refused;
import static dev.exchangekit.core.contract.faults.Expected.unknown;
import static dev.exchangekit.core.contract.faults.FaultRow.row;

import dev.exchangekit.bitget.AccountMode;
import dev.exchangekit.core.contract.faults.FaultRow;
import dev.exchangekit.core.contract.faults.OrderFaultContract;
import dev.exchangekit.core.contract.faults.PreparedWrite;
import dev.exchangekit.core.contract.faults.WorldSettings;
import dev.exchangekit.core.error.AuthenticationException;
import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.OrderRejectedException;
import dev.exchangekit.core.sim.front.Fault;
import java.util.List;
import java.util.function.BiConsumer;

/** Faults of orders, and the codes that only Bitget has. */
abstract class BitgetOrderFaults extends OrderFaultContract<BitgetWorld> {
    private final AccountMode mode;

    BitgetOrderFaults(AccountMode mode) {
        this.mode = mode;
    }

    @Override
    protected BitgetWorld open(WorldSettings settings) {
        return new BitgetWorld(mode, settings);
    }

    /** Futures orders carry no time until which they may be taken. */
    @Override
    protected boolean absenceIsProvable() {
        return false;
    }

    @Override
    protected ErrorKind tooManyRequests() {
        return ErrorKind.RATE_LIMIT;
    }

    @Override
    protected List<FaultRow<BitgetWorld>> ownFaults() {
        return List.of(
                row("one refusal of a narrower limit", accepted(2), once(Fault.code("43036", "Too frequent"))),
                row("one 40008", accepted(2), once(Fault.code("40008", "Request timestamp expired"))),
                row(
                        "nothing but 40008",
                        refused(OrderRejectedException.class, ErrorKind.CLOCK, 2),
                        always(Fault.code("40008", "Request timestamp expired"))),
                row(
                        "40015 after execution",
                        accepted(1),
                        once(Fault.code("40015", "System error").executing())),
                row("40015 without execution", unknown(false, 1), once(Fault.code("40015", "System error"))),
                row(
                        "45001 after execution",
                        accepted(1),
                        once(Fault.code("45001", "Unknown error").executing())),
                row(
                        "40808 after execution, as in release windows",
                        accepted(1),
                        once(Fault.code("40808", "Parameter verification exception")
                                .executing())),
                row(
                        "unknown code after execution",
                        accepted(1),
                        once(Fault.code("98765", "Brand new").executing())),
                row("unknown code without execution", unknown(false, 1), once(Fault.code("98765", "Brand new"))),
                row(
                        "40014 is the permission and not the rate",
                        refused(AuthenticationException.class, ErrorKind.PERMISSION, 1),
                        once(Fault.code("40014", "Incorrect permissions"))),
                row(
                        "40018",
                        refused(AuthenticationException.class, ErrorKind.IP_NOT_ALLOWED, 1),
                        once(Fault.code("40018", "Invalid IP"))),
                row(
                        "a key of the other kind of account",
                        refused(OrderRejectedException.class, ErrorKind.ACCOUNT_MODE, 1),
                        once(Fault.code("25245", "Account is not in unified mode"))),
                row(
                        "a refusal",
                        refused(OrderRejectedException.class, ErrorKind.INSUFFICIENT_BALANCE, 1),
                        once(Fault.code("40754", "balance not enough"))));
    }

    private static BiConsumer<BitgetWorld, PreparedWrite> once(Fault fault) {
        return (world, write) -> world.bitget().faults().onNext(write.path(), fault);
    }

    private static BiConsumer<BitgetWorld, PreparedWrite> always(Fault fault) {
        return (world, write) -> world.bitget().faults().onEvery(write.path(), fault);
    }
}
