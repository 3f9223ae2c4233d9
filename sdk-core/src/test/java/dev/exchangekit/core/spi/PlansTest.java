package dev.exchangekit.core.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.exchangekit.core.error.CallInfo;
import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.ExchangeException.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlansTest {
    private final List<String> asked = new ArrayList<>();

    private Plan<Optional<String>> look(String place, Optional<String> found) {
        return Plan.of(place).map(name -> {
            asked.add(name);
            return found;
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatIsFoundInTheFirstPlaceIsNotSoughtInTheSecond(boolean async) {
        var plan = Plans.either(look("open", Optional.of("found")), look("past", Optional.of("other")));
        assertThat(PlanRuns.result(plan, async)).contains("found");
        assertThat(asked).containsExactly("open");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatIsNotInTheFirstPlaceIsSoughtInTheSecond(boolean async) {
        var plan = Plans.either(look("open", Optional.empty()), look("past", Optional.of("found")));
        assertThat(PlanRuns.result(plan, async)).contains("found");
        assertThat(asked).containsExactly("open", "past");
    }

    @Test
    void whatIsInNeitherPlaceIsNotFound() {
        assertThat(PlanRuns.result(Plans.either(look("open", Optional.empty()), look("past", Optional.empty()))))
                .isEmpty();
    }

    @Test
    void placeThatCannotBeLookedIntoIsNotAnEmptyOne() {
        var failure = new Refusal(200, "1", ErrorKind.SERVER, "no", null)
                .toException(new CallInfo("Fake", "trade.open", "GET /open", 1), false);
        Plan<Optional<String>> plan = Plans.either(Plan.fail(failure), look("past", Optional.of("found")));
        assertThatThrownBy(() -> PlanRuns.result(plan)).isSameAs(failure);
        assertThat(asked).isEmpty();
    }

    @Test
    void resultsOfSeveralPlansKeepTheirOrder() {
        assertThat(PlanRuns.result(Plans.each(List.of(1, 2, 3), n -> Plan.of(n * n))))
                .containsExactly(1, 4, 9);
        assertThat(PlanRuns.result(Plans.concat(
                        List.of(Plan.of(List.of(1)), Plan.of(List.<Integer>of()), Plan.of(List.of(2, 3))))))
                .containsExactly(1, 2, 3);
    }
}
