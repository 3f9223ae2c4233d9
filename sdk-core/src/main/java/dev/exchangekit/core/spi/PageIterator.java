package dev.exchangekit.core.spi;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

final class PageIterator<Q, P, T> implements Iterator<T> {
    private final Function<? super Q, ? extends P> fetch;
    private final BiFunction<? super Q, ? super P, PageStep<Q, T>> step;
    private final Supplier<? extends Q> first;
    private Optional<Q> next = Optional.empty();
    private boolean begun;
    private Iterator<? extends T> items = Collections.emptyIterator();

    private PageIterator(
            Function<? super Q, ? extends P> fetch,
            BiFunction<? super Q, ? super P, PageStep<Q, T>> step,
            Supplier<? extends Q> first) {
        this.fetch = fetch;
        this.step = step;
        this.first = first;
    }

    /** All items; even the first request is made when the stream is read. */
    static <Q, P, T> Stream<T> stream(
            Function<? super Q, ? extends P> fetch,
            BiFunction<? super Q, ? super P, PageStep<Q, T>> step,
            Supplier<? extends Q> first) {
        PageIterator<Q, P, T> items = new PageIterator<>(fetch, step, first);
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(items, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    @Override
    public boolean hasNext() {
        if (!begun) {
            next = Optional.of(first.get());
            begun = true;
        }
        while (!items.hasNext() && next.isPresent()) {
            Q request = next.get();
            PageStep<Q, T> page = step.apply(request, fetch.apply(request));
            next = page.next();
            items = page.items().iterator();
        }
        return items.hasNext();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return items.next();
    }
}
