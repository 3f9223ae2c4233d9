package dev.exchangekit.bybit.market;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import dev.exchangekit.core.spi.RowReader;
import java.io.IOException;

final class KlineReader extends RowReader<Kline> {
    KlineReader() {
        super(Kline.class);
    }

    @Override
    protected Kline row(JsonParser p, DeserializationContext context) throws IOException {
        return new Kline(
                millis(p, context),
                decimal(p, context),
                decimal(p, context),
                decimal(p, context),
                decimal(p, context),
                decimal(p, context),
                decimal(p, context));
    }
}
