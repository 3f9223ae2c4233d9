package dev.exchangekit.core.internal.unified;

import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.exchange.AsyncAccount;
import dev.exchangekit.core.exchange.AsyncExchange;
import dev.exchangekit.core.exchange.AsyncMarketData;
import dev.exchangekit.core.exchange.AsyncPositions;
import dev.exchangekit.core.exchange.AsyncTrading;
import dev.exchangekit.core.exchange.Exchange;
import dev.exchangekit.core.exchange.Feature;
import dev.exchangekit.core.exchange.Instruments;
import dev.exchangekit.core.model.Symbol;
import java.util.concurrent.CompletableFuture;

/** See {@link AsyncExchange}. */
final class FutureExchange implements AsyncExchange {
    private final UnifiedViews views;
    private final Starter starter;
    private final AsyncMarketData market;
    private final AsyncTrading trading;
    private final AsyncAccount account;
    private final AsyncPositions positions;

    FutureExchange(UnifiedViews views, Starter starter) {
        this.views = views;
        this.starter = starter;
        this.market = new FutureMarketData(views.plans(), starter);
        this.trading = new FutureTrading(views.plans(), starter);
        this.account = new FutureAccount(views.plans(), starter);
        this.positions = new FuturePositions(views.plans(), starter);
    }

    @Override
    public String name() {
        return views.adapter().name();
    }

    @Override
    public boolean supports(Feature feature) {
        return views.plans().supports(feature);
    }

    @Override
    public boolean supports(Feature feature, Symbol symbol) {
        return views.plans().supports(feature, symbol);
    }

    @Override
    public AsyncMarketData market() {
        return market;
    }

    @Override
    public AsyncTrading trading() {
        return trading;
    }

    @Override
    public AsyncAccount account() {
        return account;
    }

    @Override
    public AsyncPositions positions() {
        return positions;
    }

    @Override
    public CompletableFuture<Void> warmUp() {
        return starter.start(views.plans().warmUp());
    }

    @Override
    public Instruments knownInstruments() {
        return views.keeper().cache();
    }

    @Override
    public void halt(String reason) {
        views.adapter().halt(reason);
    }

    @Override
    public void resume() {
        views.adapter().resume();
    }

    @Override
    public AsyncExchange with(RequestOptions options) {
        return views.with(options).async();
    }

    @Override
    public Exchange sync() {
        return views.blocking();
    }
}
