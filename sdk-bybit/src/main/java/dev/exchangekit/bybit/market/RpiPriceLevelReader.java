package dev.exchangekit.bybit.market;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import dev.exchangekit.core.spi.RowReader;
import java.io.IOException;

final class RpiPriceLevelReader extends RowReader<RpiPriceLevel> {
    RpiPriceLevelReader() {
        super(RpiPriceLevel.class);
    }

    @Override
    protected RpiPriceLevel row(JsonParser p, DeserializationContext context) throws IOException {
        return new RpiPriceLevel(decimal(p, context), decimal(p, context), decimal(p, context));
    }
}
