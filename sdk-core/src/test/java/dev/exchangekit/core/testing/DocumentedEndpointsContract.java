package dev.exchangekit.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What holds for every endpoint of an exchange whose documentation is an {@link EndpointTable}. */
public abstract class DocumentedEndpointsContract extends FixtureContract {
    /** The exchange as its table is named. */
    protected abstract String exchange();

    /** The tiers of which everything must be there but {@link #missing()}. */
    protected Set<String> needed() {
        return Set.of("1");
    }

    /** What those tiers are called. */
    protected String neededAs() {
        return "tier 1";
    }

    /** How many endpoints that trading applications use are not declared yet. */
    protected int missing() {
        return 0;
    }

    final EndpointTable table() {
        return EndpointTable.of(exchange());
    }

    @Test
    final void everyEndpointIsDocumentedAsItIsDeclared() {
        assertThat(table().differences(endpoints())).isEmpty();
    }

    @Test
    final void everythingATradingApplicationUsesIsThere() {
        EndpointTable table = table();
        List<String> missing = table.missing(needed(), endpoints());
        long all = table.count(needed());
        System.out.println(exchange() + " " + neededAs() + ": " + (all - missing.size()) + "/" + all);
        assertThat(missing).hasSize(missing());
    }

    @Test
    final void everyPropertyOfEveryRequestIsExplained() {
        assertThat(RequestDocs.undocumented(endpoints())).isEmpty();
    }
}
