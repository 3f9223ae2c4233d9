package dev.exchangekit.bybit.unified;

import dev.exchangekit.bybit.Category;
import dev.exchangekit.core.error.ExchangeException;
import dev.exchangekit.core.error.SdkException;
import dev.exchangekit.core.spi.Plan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Splits many orders into batches of one category that Bybit takes, and puts their results into the order asked for. */
final class Chunks {
    private static final int LARGEST = 20;
    private static final int LARGEST_SPOT = 10;

    private Chunks() {}

    /**
     * One batch.
     *
     * @param positions of its orders among all
     * @param first true when no other batch is sent before
     */
    record Chunk(Category category, List<Integer> positions, boolean first) {
        <T> List<T> of(List<T> all) {
            return positions.stream().map(all::get).toList();
        }

        /**
         * True for a failure that is the result of each order of this batch alone: earlier batches have results that
         * must not get lost, and nothing of this one took effect.
         */
        boolean keepsToItself(SdkException failure) {
            return !first && (failure instanceof ExchangeException || !failure.mayHaveReachedExchange());
        }
    }

    static List<Chunk> of(List<Category> categories) {
        Map<Category, List<Integer>> open = new HashMap<>();
        List<Chunk> chunks = new ArrayList<>();
        for (int i = 0; i < categories.size(); i++) {
            Category category = categories.get(i);
            List<Integer> positions = open.get(category);
            if (positions == null || positions.size() == (category.equals(Category.SPOT) ? LARGEST_SPOT : LARGEST)) {
                positions = new ArrayList<>();
                open.put(category, positions);
                chunks.add(new Chunk(category, positions, chunks.isEmpty()));
            }
            positions.add(i);
        }
        return chunks;
    }

    /** Runs one batch after the other. */
    static <T> Plan<List<T>> run(List<Category> categories, Function<Chunk, Plan<List<T>>> batch) {
        List<Chunk> chunks = of(categories);
        return Plans.each(chunks, batch).map(results -> {
            Map<Integer, T> byPosition = new HashMap<>();
            for (int c = 0; c < chunks.size(); c++) {
                List<Integer> positions = chunks.get(c).positions();
                for (int i = 0; i < positions.size(); i++) {
                    byPosition.put(positions.get(i), results.get(c).get(i));
                }
            }
            List<T> inOrder = new ArrayList<>();
            for (int i = 0; i < categories.size(); i++) {
                inOrder.add(byPosition.get(i));
            }
            return List.copyOf(inOrder);
        });
    }
}
