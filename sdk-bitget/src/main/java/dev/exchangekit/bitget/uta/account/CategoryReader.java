package dev.exchangekit.bitget.uta.account;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import dev.exchangekit.bitget.Category;
import java.io.IOException;
import java.util.Locale;

/** Reads a category in whatever case it is written. */
final class CategoryReader extends JsonDeserializer<Category> {
    @Override
    public Category deserialize(JsonParser p, DeserializationContext context) throws IOException {
        return new Category(p.getText().toUpperCase(Locale.ROOT));
    }
}
