package dev.exchangekit.core.spi;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;

/**
 * Flags that requests state as words, for {@code using} on an accessor or {@code contentUsing} on an {@code Optional}.
 * Answers need nothing: flags are read however they are written.
 */
public abstract class FlagAsWord extends JsonSerializer<Boolean> {
    private final String yes;
    private final String no;

    private FlagAsWord(String yes, String no) {
        this.yes = yes;
        this.no = no;
    }

    @Override
    public void serialize(Boolean value, JsonGenerator out, SerializerProvider provider) throws IOException {
        out.writeString(value ? yes : no);
    }

    /** {@code on} or {@code off}. */
    public static final class OnOff extends FlagAsWord {
        public OnOff() {
            super("on", "off");
        }
    }

    /** {@code ON} or {@code OFF}. */
    public static final class UpperOnOff extends FlagAsWord {
        public UpperOnOff() {
            super("ON", "OFF");
        }
    }

    /** {@code yes} or {@code no}. */
    public static final class YesNo extends FlagAsWord {
        public YesNo() {
            super("yes", "no");
        }
    }

    /** {@code YES} or {@code NO}. */
    public static final class UpperYesNo extends FlagAsWord {
        public UpperYesNo() {
            super("YES", "NO");
        }
    }

    /** {@code 1} or {@code 0}, as a text. */
    public static final class Digit extends FlagAsWord {
        public Digit() {
            super("1", "0");
        }
    }
}
