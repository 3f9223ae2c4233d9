package dev.exchangekit.bitget.unified;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import dev.exchangekit.bitget.AccountMode;
import dev.exchangekit.bitget.ClassicBalance;
import dev.exchangekit.bitget.ProductType;
import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.ExchangeException;
import dev.exchangekit.core.error.UnsupportedFeatureException;
import dev.exchangekit.core.exchange.Exchange;
import dev.exchangekit.core.exchange.Feature;
import dev.exchangekit.core.model.Balance;
import dev.exchangekit.core.model.FeeRate;
import dev.exchangekit.core.model.MarginMode;
import dev.exchangekit.core.model.Position;
import dev.exchangekit.core.model.PositionMode;
import dev.exchangekit.core.model.PositionSide;
import dev.exchangekit.core.model.Symbol;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Balances, fees, positions and their settings of both kinds of account, in unified words. */
class AccountTest {
    private static final Instant NOW = Instant.parse("2026-03-04T10:30:00Z");
    private static final Symbol SPOT = Symbol.of("BTC/USDT");
    private static final Symbol LINEAR = Symbol.of("BTC/USDT:USDT");
    private static final Symbol INVERSE = Symbol.of("BTC/USD:BTC");

    private final List<FakeBitget> open = new ArrayList<>();

    @AfterEach
    void end() {
        open.forEach(FakeBitget::close);
    }

    private FakeBitget bitget(AccountMode account) {
        FakeBitget bitget = new FakeBitget(account, NOW);
        open.add(bitget);
        bitget.answers("/api/v3/market/instruments", "[]");
        bitget.answers("/api/v2/mix/market/contracts", "[]");
        return bitget;
    }

    private static List<JsonNode> bodies(FakeBitget bitget, String path) {
        return bitget.sent().stream()
                .filter(request -> request.getUrl().encodedPath().equals(path))
                .map(FakeBitget::body)
                .toList();
    }

    private static void classicMoney(FakeBitget bitget) {
        bitget.answers(
                "/api/v2/spot/account/assets",
                "[{'coin':'usdt','available':'10','frozen':'2','locked':'1'},{'coin':'BGB','available':'7','frozen':'0'}]");
        bitget.answers("/api/v2/mix/account/accounts", url -> switch (Objects.requireNonNull(
                url.queryParameter("productType"))) {
            case "USDT-FUTURES" ->
                "[{'marginCoin':'USDT','available':'100','crossedMaxAvailable':'90','accountEquity':'120',"
                        + "'unrealizedPL':'5'}]";
            case "COIN-FUTURES" ->
                "[{'marginCoin':'BTC','available':'2','accountEquity':'1.5','unrealizedPL':''},"
                        + "{'marginCoin':'ETH','available':'0','accountEquity':'0','unrealizedPL':'0'}]";
            default ->
                "[{'marginCoin':'USDC','available':'0','accountEquity':'0','assetMode':'union',"
                        + "'assetList':[{'coin':'ETH','balance':'3','available':'2.5'}]}]";
        });
    }

    @Test
    void classicBalancesAddUpSpotAndFutures() {
        FakeBitget bitget = bitget(AccountMode.CLASSIC);
        classicMoney(bitget);
        List<Balance> balances = bitget.client().unified().account().balances();
        assertThat(balances)
                .extracting(Balance::asset, b -> text(b.total()), b -> text(b.free()), b -> text(b.used()))
                .containsExactly(
                        tuple("USDT", "128", "100", "28"),
                        tuple("BGB", "7", "7", "0"),
                        tuple("ETH", "3", "2.5", "0.5"),
                        tuple("BTC", "1.5", "1.5", "0"));
        ClassicBalance usdt = balances.get(0).nativeModel(ClassicBalance.class).orElseThrow();
        assertThat(usdt.spot().orElseThrow().available()).contains(new BigDecimal("10"));
        assertThat(usdt.futures())
                .extracting(ClassicBalance.Futures::productType)
                .containsExactly(ProductType.USDT_FUTURES);
    }

    private static String text(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    @Test
    void unifiedBalancesLeaveOutUnrealisedProfit() {
        Exchange exchange = bitget(AccountMode.UNIFIED).client().unified();
        Balance usdt = exchange.account().balance("USDT").orElseThrow();
        assertThat(usdt.total()).isEqualByComparingTo("5.69300826");
        assertThat(usdt.free()).isEqualByComparingTo("4.19300826");
        assertThat(usdt.used()).isEqualByComparingTo("1.5");
    }

    @ParameterizedTest
    @CsvSource({
        "CLASSIC, /api/v2/spot/account/assets, 40085, UNIFIED",
        "UNIFIED, /api/v3/account/assets,      40084, CLASSIC",
        "UNIFIED, /api/v3/account/assets,      25245, CLASSIC"
    })
    void keyOfTheOtherKindOfAccountIsRefusedWithTheSettingToChange(
            AccountMode account, String path, String code, AccountMode wanted) {
        FakeBitget bitget = bitget(account);
        bitget.refuses(path, code, "You are in another account mode");
        assertThatThrownBy(() -> bitget.client().unified().account().balances())
                .isInstanceOfSatisfying(ExchangeException.class, e -> {
                    assertThat(e.kind()).isEqualTo(ErrorKind.ACCOUNT_MODE);
                    assertThat(e.exchangeMessage()).isEqualTo("You are in another account mode");
                })
                .hasMessageContaining("account(AccountMode." + wanted + ")");
    }

    @ParameterizedTest
    @CsvSource({"CLASSIC, /api/v2/common/trade-rate", "UNIFIED, /api/v3/account/fee-rate"})
    void feesAreFractions(AccountMode account, String path) {
        FakeBitget bitget = bitget(account);
        bitget.answers(path, "{'makerFeeRate':'0.0002','takerFeeRate':'0.0006'}");
        FeeRate rate = bitget.client().unified().account().feeRate(LINEAR);
        assertThat(rate.maker()).isEqualByComparingTo("0.0002");
        assertThat(rate.taker()).isEqualByComparingTo("0.0006");
    }

    @Test
    void feesOfAllFuturesOfAClassicAccountAreNamed() {
        FakeBitget bitget = bitget(AccountMode.CLASSIC);
        bitget.answers(
                "/api/v2/common/all-trade-rate",
                url -> "mix".equals(url.queryParameter("businessType"))
                        ? "[{'symbol':'BTCUSDT','makerFeeRate':'0.1','takerFeeRate':'0.2'},"
                                + "{'symbol':'BTCPERP','makerFeeRate':'0.3','takerFeeRate':'0.4'},"
                                + "{'symbol':'BTCUSDZ26','makerFeeRate':'0.5','takerFeeRate':'0.6'}]"
                        : "[]");
        assertThat(bitget.client().unified().account().feeRates())
                .extracting(rate -> rate.symbol().toString(), FeeRate::taker)
                .containsExactly(
                        tuple("BTC/USDT:USDT", new BigDecimal("0.2")),
                        tuple("BTC/USDC:USDC", new BigDecimal("0.4")),
                        tuple("BTC/USD:BTC-261225", new BigDecimal("0.6")));
    }

    @Test
    void classicPositionsTellWhatTheyAreWorthAndHowTheyAreMargined() {
        FakeBitget bitget = bitget(AccountMode.CLASSIC);
        bitget.answers("/api/v2/mix/position/all-position", url -> switch (Objects.requireNonNull(
                url.queryParameter("productType"))) {
            case "USDT-FUTURES" ->
                "[" + position("BTCUSDT", "long", "0.05") + "," + position("ETHUSDT", "short", "0") + "]";
            case "COIN-FUTURES" -> "[" + position("BTCUSD", "short", "0.5") + "]";
            default -> "[]";
        });
        List<Position> positions = bitget.client().unified().positions().positions();
        assertThat(positions)
                .extracting(
                        p -> p.symbol().toString(),
                        Position::side,
                        p -> text(p.notional().orElseThrow()))
                .containsExactly(
                        tuple("BTC/USDT:USDT", PositionSide.LONG, "1250"),
                        tuple("BTC/USD:BTC", PositionSide.SHORT, "0.5"));
        Position position = positions.get(0);
        assertThat(position.returnPercent().orElseThrow()).isEqualByComparingTo("10");
        assertThat(position.liquidationPrice()).isEmpty();
        assertThat(position.marginMode()).contains(MarginMode.ISOLATED);
        assertThat(position.mode()).contains(PositionMode.HEDGE);
        assertThat(position.stopLoss().orElseThrow()).isEqualByComparingTo("24000");
    }

    private static String position(String symbol, String side, String size) {
        return """
                {'symbol':'%s','holdSide':'%s','total':'%s','marginSize':'60','leverage':'20','openPriceAvg':'24900',
                 'marginMode':'isolated','posMode':'hedge_mode','unrealizedPL':'6','liquidationPrice':'-3',
                 'markPrice':'25000','takeProfit':'','stopLoss':'24000','uTime':'1699999999999'}""".formatted(symbol, side, size);
    }

    @Test
    void positionsOfAClassicAccountAreAskedForByWhatTheySettleIn() {
        FakeBitget bitget = bitget(AccountMode.CLASSIC);
        bitget.answers("/api/v2/mix/position/single-position", "[" + position("BTCUSD", "long", "0.5") + "]");
        assertThat(bitget.client().unified().positions().position(INVERSE, PositionSide.LONG))
                .isPresent();
        RecordedRequest request = bitget.sent().get(0);
        assertThat(request.getUrl().queryParameter("marginCoin")).isEqualTo("BTC");
        assertThat(request.getUrl().queryParameter("productType")).isEqualTo("COIN-FUTURES");
    }

    @ParameterizedTest
    @CsvSource({"crossed, hedge_mode, false", "isolated, one_way_mode, false", "isolated, hedge_mode, true"})
    void leverageOfAClassicAccountIsSetForBothSidesWhereTheyHaveTheirOwn(String margin, String mode, boolean sides) {
        FakeBitget bitget = bitget(AccountMode.CLASSIC);
        bitget.answers(
                "/api/v2/mix/account/account",
                "{'marginCoin':'USDT','marginMode':'%s','posMode':'%s'}".formatted(margin, mode));
        bitget.client().unified().positions().setLeverage(LINEAR, new BigDecimal("5"));
        JsonNode body = bodies(bitget, "/api/v2/mix/account/set-leverage").get(0);
        assertThat(body.path("leverage").asText()).isEqualTo(sides ? "" : "5");
        assertThat(body.path("longLeverage").asText()).isEqualTo(sides ? "5" : "");
        assertThat(body.path("shortLeverage").asText()).isEqualTo(sides ? "5" : "");
        assertThat(body.path("marginCoin").asText()).isEqualTo("USDT");
    }

    @Test
    void whatIsSetAlreadyIsNoFailure() {
        FakeBitget bitget = bitget(AccountMode.CLASSIC);
        bitget.refuses("/api/v2/mix/account/set-leverage", "40814", "No change in leverage");
        bitget.client().unified().positions().setLeverage(LINEAR, new BigDecimal("5"));
        assertThat(bodies(bitget, "/api/v2/mix/account/set-leverage")).hasSize(1);
    }

    @Test
    void modesOfAClassicAccountAreThoseOfASymbolAndOfAKindOfFutures() {
        FakeBitget bitget = bitget(AccountMode.CLASSIC);
        bitget.client().unified().positions().setMarginMode(LINEAR, MarginMode.CROSS);
        bitget.client().unified().positions().setPositionMode(INVERSE, PositionMode.ONE_WAY);
        List<RecordedRequest> sent = bitget.sent();
        assertThat(FakeBitget.body(sent.get(0)).path("marginMode").asText()).isEqualTo("crossed");
        assertThat(FakeBitget.body(sent.get(1)).path("posMode").asText()).isEqualTo("one_way_mode");
        assertThat(FakeBitget.body(sent.get(1)).path("productType").asText()).isEqualTo("COIN-FUTURES");
        assertThatThrownBy(() -> bitget.client().unified().positions().setMarginMode(LINEAR, MarginMode.PORTFOLIO))
                .isInstanceOf(UnsupportedFeatureException.class);
    }

    @Test
    void unifiedPositionsTellWhatTheyAreWorthAndHowTheyAreMargined() {
        FakeBitget bitget = bitget(AccountMode.UNIFIED);
        bitget.answers("/api/v3/position/current-position", url -> switch (Objects.requireNonNull(
                url.queryParameter("category"))) {
            case "USDT-FUTURES" -> "{'list':[" + unifiedPosition("USDT-FUTURES", "BTCUSDT", "0.05") + "]}";
            case "COIN-FUTURES" -> "{'list':[" + unifiedPosition("COIN-FUTURES", "BTCUSD_CM", "5000") + "]}";
            default -> "{'list':[" + unifiedPosition("USDC-FUTURES", "BTCPERP", "0") + "]}";
        });
        Exchange exchange = bitget.client().unified();
        assertThat(exchange.positions().positions())
                .extracting(
                        p -> p.symbol().toString(),
                        p -> text(p.notional().orElseThrow()),
                        p -> text(p.returnPercent().orElseThrow()))
                .containsExactly(tuple("BTC/USDT:USDT", "1250", "12.5"), tuple("BTC/USD:BTC", "0.2", "12.5"));
        Position position =
                exchange.positions().position(INVERSE, PositionSide.SHORT).orElseThrow();
        assertThat(position.marginMode()).contains(MarginMode.CROSS);
        assertThat(position.mode()).contains(PositionMode.ONE_WAY);
        assertThat(position.liquidationPrice()).isEmpty();
        assertThat(position.margin().orElseThrow()).isEqualByComparingTo("60");
    }

    private static String unifiedPosition(String category, String symbol, String size) {
        return """
                {'category':'%s','symbol':'%s','posSide':'short','positionBalance':'60','total':'%s','leverage':'20',
                 'curRealisedPnl':'1','avgPrice':'24900','marginMode':'crossed','holdMode':'one_way_mode',
                 'unrealisedPnl':'7.5','liquidationPrice':'-1','profitRate':'0.125','markPrice':'25000',
                 'updatedTime':'1699999999999'}""".formatted(category, symbol, size);
    }

    @Test
    void leverageOfAUnifiedAccountIsSetInTheMarginModeOfTheSymbol() {
        FakeBitget bitget = bitget(AccountMode.UNIFIED);
        bitget.answers(
                "/api/v3/account/settings",
                "{'holdMode':'one_way_mode','symbolConfigList':["
                        + "{'category':'USDT-FUTURES','symbol':'BTCUSDT','marginMode':'crossed','leverage':'20'},"
                        + "{'category':'COIN-FUTURES','symbol':'BTCUSD_CM','marginMode':'isolated','leverage':'7'}]}");
        bitget.client().unified().positions().setLeverage(LINEAR, new BigDecimal("5"));
        assertThat(bodies(bitget, "/api/v3/account/set-leverage"))
                .extracting(body ->
                        body.path("leverage").asText() + body.path("posSide").asText())
                .containsExactly("5");
        bitget.client().unified().positions().setLeverage(INVERSE, new BigDecimal("6"));
        assertThat(bodies(bitget, "/api/v3/account/set-leverage"))
                .extracting(body -> body.path("marginMode").asText() + " "
                        + body.path("posSide").asText())
                .containsExactly("isolated long", "isolated short");
    }

    @Test
    void positionModeOfAUnifiedAccountIsOneAndItsMarginModeAMatterOfOrders() {
        FakeBitget bitget = bitget(AccountMode.UNIFIED);
        Exchange exchange = bitget.client().unified();
        exchange.positions().setPositionMode(LINEAR, PositionMode.HEDGE);
        assertThat(FakeBitget.body(bitget.sent().get(0)).path("holdMode").asText())
                .isEqualTo("hedge_mode");
        assertThat(exchange.supports(Feature.MARGIN_MODE)).isFalse();
        assertThatThrownBy(() -> exchange.positions().setMarginMode(LINEAR, MarginMode.CROSS))
                .isInstanceOf(UnsupportedFeatureException.class);
        assertThatThrownBy(() -> exchange.positions().setLeverage(SPOT, BigDecimal.TEN))
                .isInstanceOf(UnsupportedFeatureException.class);
    }
}
