package dev.exchangekit.bybit.market;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import dev.exchangekit.core.spi.RowReader;
import java.io.IOException;

final class PriceKlineReader extends RowReader<PriceKline> {
    PriceKlineReader() {
        super(PriceKline.class);
    }

    @Override
    protected PriceKline row(JsonParser p, DeserializationContext context) throws IOException {
        return new PriceKline(
                millis(p, context), decimal(p, context), decimal(p, context), decimal(p, context), decimal(p, context));
    }
}
