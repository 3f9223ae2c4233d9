package dev.exchangekit.core.spi;

import dev.exchangekit.core.CursorRequest;
import dev.exchangekit.core.Page;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

final class PageIterator<Q extends CursorRequest<Q>, T> implements Iterator<T> {
    private final Function<? super Q, ? extends Page<T>> fetch;
    private final PageCursors<Q> cursors;
    private Optional<Q> next;
    private Iterator<T> items = Collections.emptyIterator();

    PageIterator(Function<? super Q, ? extends Page<T>> fetch, Q first) {
        this.fetch = fetch;
        this.cursors = new PageCursors<>(first);
        this.next = Optional.of(first);
    }

    @Override
    public boolean hasNext() {
        while (!items.hasNext() && next.isPresent()) {
            Q request = next.get();
            Page<T> page = fetch.apply(request);
            next = cursors.after(request, page);
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
