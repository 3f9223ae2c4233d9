package dev.exchangekit.core.spi;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

final class PageIterator<Q, P, T> implements Iterator<T> {
    private final Function<? super Q, ? extends P> fetch;
    private final BiFunction<? super Q, ? super P, PageStep<Q, T>> step;
    private Optional<Q> next;
    private Iterator<? extends T> items = Collections.emptyIterator();

    PageIterator(
            Function<? super Q, ? extends P> fetch, BiFunction<? super Q, ? super P, PageStep<Q, T>> step, Q first) {
        this.fetch = fetch;
        this.step = step;
        this.next = Optional.of(first);
    }

    @Override
    public boolean hasNext() {
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
