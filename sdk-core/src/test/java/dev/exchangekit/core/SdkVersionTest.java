package dev.exchangekit.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SdkVersionTest {
    @Test
    void versionIsTheOneOfTheBuild() {
        assertThat(SdkVersion.current()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
    }
}
