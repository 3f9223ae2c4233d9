package dev.exchangekit.bitget.uta.market;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import dev.exchangekit.core.spi.RowReader;
import java.io.IOException;

final class CandleReader extends RowReader<Candle> {
    CandleReader() {
        super(Candle.class);
    }

    @Override
    protected Candle row(JsonParser p, DeserializationContext context) throws IOException {
        return new Candle(
                millis(p, context),
                decimal(p, context),
                decimal(p, context),
                decimal(p, context),
                decimal(p, context),
                decimal(p, context),
                decimal(p, context));
    }
}
