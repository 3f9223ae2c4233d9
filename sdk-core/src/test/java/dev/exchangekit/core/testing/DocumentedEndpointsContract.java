package dev.exchangekit.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds for every endpoint of an exchange whose documentation is an {@link EndpointTable}. */
public abstract class DocumentedEndpointsContract extends FixtureContract {
    private static final String NEEDED = "1";

    /** The exchange as its table is named. */
    protected abstract String exchange();

    /** How many endpoints that trading applications use are not declared yet. */
    protected int missing() {
        return 0;
    }

    private EndpointTable table() {
        return EndpointTable.of(exchange());
    }

    @Test
    final void everyEndpointIsDocumentedAsItIsDeclared() {
        assertThat(table().differences(endpoints())).isEmpty();
    }

    @Test
    final void everythingATradingApplicationUsesIsThere() {
        EndpointTable table = table();
        List<String> missing = table.missing(NEEDED, endpoints());
        long all = table.count(NEEDED);
        System.out.println(exchange() + " tier " + NEEDED + ": " + (all - missing.size()) + "/" + all);
        assertThat(missing).hasSize(missing());
    }

    @Test
    final void everyEndpointHasItsDocumentedLimit() {
        assertThat(table().otherRates(endpoints())).isEmpty();
    }

    @Test
    final void everyPropertyOfEveryRequestIsExplained() {
        assertThat(RequestDocs.undocumented(endpoints())).isEmpty();
    }
}
