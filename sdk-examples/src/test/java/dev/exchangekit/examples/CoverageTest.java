package dev.exchangekit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.exchangekit.bitget.BitgetEndpoints;
import dev.exchangekit.bithumb.BithumbEndpoints;
import dev.exchangekit.bybit.BybitEndpoints;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.testing.EndpointTable;
import dev.exchangekit.core.testing.EndpointTable.Area;
import dev.exchangekit.core.testing.Fixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds {@code docs/coverage.md} against the endpoints that the modules declare. */
class CoverageTest {
    private static final Path PAGE = Path.of("..", "docs", "coverage.md");

    /** {@code ./mvnw verify -Dcoverage.write=true} writes the page instead of only judging it. */
    private static final boolean WRITE = Boolean.getBoolean("coverage.write");

    private static final String INTRODUCTION = """
            # Coverage

            The endpoints that each exchange documents for REST, those that have typed requests and answers here, and
            those of them that are tested with a full fixture through both facades. This page is written from the lists
            `BybitEndpoints.all()`, `BitgetEndpoints.all()` and `BithumbEndpoints.all()`.
            """;

    private record Row(String exchange, Area area) {
        String markdown() {
            return "| %s | %s | %d | %d | %d |%n"
                    .formatted(exchange, area.name(), area.documented(), area.typed(), area.tested())
                    .replace("\r\n", "\n");
        }
    }

    @Test
    void thePageSaysWhatIsThere() throws IOException {
        String page = INTRODUCTION
                + section("Bybit", BybitEndpoints.all())
                + section("Bitget", BitgetEndpoints.all())
                + section("Bithumb", BithumbEndpoints.all());
        if (WRITE) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE).replace("\r\n", "\n"))
                .as("docs/coverage.md, to be written anew with -Dcoverage.write=true")
                .isEqualTo(page);
    }

    private static String section(String exchange, List<Endpoint<?, ?>> endpoints) {
        String name = exchange.toLowerCase(Locale.ROOT);
        Path module = Path.of("..", "sdk-" + name);
        Set<String> tested = Fixture.of(module).stream().map(Fixture::operation).collect(Collectors.toSet());
        EndpointTable table = EndpointTable.of(module, name);
        List<Area> areas = table.areas(endpoints, tested);
        Area all = new Area("**all**", sum(areas, Area::documented), sum(areas, Area::typed), sum(areas, Area::tested));
        return "\n| exchange | area | documented | typed | tested |\n|---|---|--:|--:|--:|\n"
                + areas.stream().map(area -> new Row(exchange, area).markdown()).collect(Collectors.joining())
                + new Row(exchange, all).markdown();
    }

    private static int sum(List<Area> areas, ToIntFunction<Area> count) {
        return areas.stream().mapToInt(count).sum();
    }
}
