package dev.exchangekit.core.internal.unified;

import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.exchange.Account;
import dev.exchangekit.core.exchange.AsyncExchange;
import dev.exchangekit.core.exchange.Exchange;
import dev.exchangekit.core.exchange.Feature;
import dev.exchangekit.core.exchange.Instruments;
import dev.exchangekit.core.exchange.MarketData;
import dev.exchangekit.core.exchange.Positions;
import dev.exchangekit.core.exchange.Trading;
import dev.exchangekit.core.model.Symbol;

/** See {@link Exchange}. */
final class BlockingExchange implements Exchange {
    private final UnifiedViews views;
    private final Runner runner;
    private final MarketData market;
    private final Trading trading;
    private final Account account;
    private final Positions positions;

    BlockingExchange(UnifiedViews views, Runner runner) {
        this.views = views;
        this.runner = runner;
        this.market = new BlockingMarketData(views.plans(), runner);
        this.trading = new BlockingTrading(views.plans(), runner);
        this.account = new BlockingAccount(views.plans(), runner);
        this.positions = new BlockingPositions(views.plans(), runner);
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
    public MarketData market() {
        return market;
    }

    @Override
    public Trading trading() {
        return trading;
    }

    @Override
    public Account account() {
        return account;
    }

    @Override
    public Positions positions() {
        return positions;
    }

    @Override
    public void warmUp() {
        runner.run(views.plans().warmUp());
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
    public Exchange with(RequestOptions options) {
        return views.with(options).blocking();
    }

    @Override
    public AsyncExchange async() {
        return views.async();
    }
}
