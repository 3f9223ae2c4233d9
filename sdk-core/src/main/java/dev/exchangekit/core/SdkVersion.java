package dev.exchangekit.core;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The version of the SDK that is running, as its Maven artifacts name it. */
public final class SdkVersion {
    private SdkVersion() {}

    /** Returns the version, for example {@code 1.2.0} or {@code 1.3.0-SNAPSHOT}. */
    public static String current() {
        Properties properties = new Properties();
        try (InputStream in = SdkVersion.class.getResourceAsStream("sdk.properties")) {
            properties.load(Objects.requireNonNull(in, "sdk.properties"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version", "");
    }
}
