package dev.exchangekit.core.spi;

import dev.exchangekit.core.error.ExchangeException;
import dev.exchangekit.core.error.SdkException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** Splits many orders into batches of one kind that an exchange takes, and puts their results into the order asked for. */
public final class Chunks {
    private Chunks() {}

    /**
     * One batch.
     *
     * @param <K> what its orders have in common
     * @param positions of its orders among all
     * @param first true when no other batch is sent before
     */
    public record Chunk<K>(K kind, List<Integer> positions, boolean first) {
        /** What belongs to the orders of this batch. */
        public <T> List<T> of(List<T> all) {
            return positions.stream().map(all::get).toList();
        }

        /**
         * True for a failure that is the result of each order of this batch alone: earlier batches have results that
         * must not get lost, and nothing of this one took effect.
         */
        public boolean keepsToItself(SdkException failure) {
            return !first && (failure instanceof ExchangeException || !failure.mayHaveReachedExchange());
        }
    }

    /**
     * The batches in the order they are sent.
     *
     * @param kinds of the orders, by position
     * @param largest how many orders of a kind fit into a batch
     */
    public static <K> List<Chunk<K>> of(List<K> kinds, ToIntFunction<? super K> largest) {
        Map<K, List<Integer>> open = new HashMap<>();
        List<Chunk<K>> chunks = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            K kind = kinds.get(i);
            List<Integer> positions = open.get(kind);
            if (positions == null || positions.size() == largest.applyAsInt(kind)) {
                positions = new ArrayList<>();
                open.put(kind, positions);
                chunks.add(new Chunk<>(kind, positions, chunks.isEmpty()));
            }
            positions.add(i);
        }
        return chunks;
    }

    /** Runs one batch after the other. */
    public static <K, T> Plan<List<T>> run(
            List<K> kinds, ToIntFunction<? super K> largest, Function<Chunk<K>, Plan<List<T>>> batch) {
        List<Chunk<K>> chunks = of(kinds, largest);
        return Plans.each(chunks, batch).map(results -> {
            Map<Integer, T> byPosition = new HashMap<>();
            for (int c = 0; c < chunks.size(); c++) {
                List<Integer> positions = chunks.get(c).positions();
                for (int i = 0; i < positions.size(); i++) {
                    byPosition.put(positions.get(i), results.get(c).get(i));
                }
            }
            List<T> inOrder = new ArrayList<>();
            for (int i = 0; i < kinds.size(); i++) {
                inOrder.add(byPosition.get(i));
            }
            return List.copyOf(inOrder);
        });
    }
}
