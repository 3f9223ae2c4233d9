package dev.exchangekit.bitget.futuresplan;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;

/** Writes a number that is absent as the empty text, where the exchange requires the field all the same. */
final class AbsentAsEmpty extends JsonSerializer<Optional<BigDecimal>> {
    @Override
    public void serialize(Optional<BigDecimal> value, JsonGenerator out, SerializerProvider provider)
            throws IOException {
        out.writeString(value.map(BigDecimal::toPlainString).orElse(""));
    }

    @Override
    public boolean isEmpty(SerializerProvider provider, Optional<BigDecimal> value) {
        return false;
    }
}
