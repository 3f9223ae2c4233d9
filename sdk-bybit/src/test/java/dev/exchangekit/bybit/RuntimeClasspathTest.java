package dev.exchangekit.bybit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RuntimeClasspathTest {
    @Test
    void usersGetAtMostFourteenJars() throws IOException {
        assertThat(RuntimeClasspath.entries()).hasSizeLessThanOrEqualTo(14);
    }

    @Test
    void noLoggingBackendComesAlong() throws IOException {
        List<URL> urls = new ArrayList<>();
        for (Path entry : RuntimeClasspath.entries()) {
            urls.add(entry.toUri().toURL());
        }
        try (URLClassLoader loader = new URLClassLoader(urls.toArray(URL[]::new), null)) {
            assertThat(loader.getResource("org/slf4j/Logger.class")).isNotNull();
            assertThat(loader.getResource("META-INF/services/org.slf4j.spi.SLF4JServiceProvider"))
                    .isNull();
            assertThat(loader.getResource("org/slf4j/impl/StaticLoggerBinder.class"))
                    .isNull();
        }
    }
}
