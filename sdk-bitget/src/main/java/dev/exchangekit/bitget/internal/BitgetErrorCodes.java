package dev.exchangekit.bitget.internal;

import static dev.exchangekit.core.error.ErrorKind.*;

import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.spi.ErrorCodes;
import java.util.Set;

/**
 * Bitget's codes, of REST (V2 and V3) and of its streams ({@code 30xxx}).
 *
 * <p>Not confirmed by Bitget's pages: 40768, 40786, 40708, 40084 and 40085, and the stream codes other than 30005 and 30033. 400172
 * is documented as a parameter error and was also seen for a wrong passphrase, 40017 also for accounts that are no lead
 * traders.
 *
 * @see <a href="https://www.bitget.com/api-doc/common/intro">Bitget API documentation</a>
 */
public final class BitgetErrorCodes {
    private static final ErrorCodes TABLE = ErrorCodes.builder()
            // the key and the account
            .codes(AUTHENTICATION, "40001 40002 40003 40011 40006 40012 40036 40037 40041")
            // the key of demo trading for live trading, or the other way round
            .codes(AUTHENTICATION, "40099")
            .codes(AUTHENTICATION, "30004 30005 30011 30012")
            .codes(SIGNATURE, "40009 30015")
            .codes(IP_NOT_ALLOWED, "40018 40038 22010")
            // 40068 no sub-accounts, 40029 not a broker, 40086 the hosts of VIPs
            .codes(PERMISSION, "40014 40025 40040 40068 40029 40086 25620")
            .codes(ACCOUNT, "40024 40026 40022 40023 40752 40916")
            // 40085 and 40128 unified accounts are told, 40084 and 25245 classic ones
            .codes(ACCOUNT_MODE, "40085 40084 40128 25245")
            .codes(REGION, "40000 40103 40104")
            .codes(KYC, "40027 40035 40100 40101 40111")
            .codes(DEMO, "22030 22035 40081 40105 40110")

            // time, rate and servers
            .codes(CLOCK, "40005 40008 40078 40079 30013 30014")
            .codes(RATE_LIMIT, "429 25004 70228 45129 43036 30006 30007")
            .codes(SERVER, "40010 40015 40200 40725 40908 40910 43059 45001 25000 25001 25003")
            .codes(RECONNECT, "30033")

            // the request
            .codes(BAD_REQUEST, "40017 400172 40019 40020 40034 40053 40057-40059 40064 40808 40811 40812 40813")
            .codes(BAD_REQUEST, "40924 41101 41103 43011 43111 43123 48001 48002 00171 00172 25200")
            .codes(BAD_REQUEST, "40304 40305 40402")
            .codes(BAD_REQUEST, "00001 20001 40704 40705 40707 42072 43130 70008")
            .codes(BAD_REQUEST, "30001 30002 30003 30016")
            .codes(NOT_FOUND, "40404")
            .codes(DUPLICATE_CLIENT_ID, "45034 43118 50060 40786 40708 25212")
            .codes(NOT_MODIFIED, "40814 45054")

            // orders and positions
            .codes(INVALID_SYMBOL, "40102 40072 42016 25100 40309 40845 50028 25104")
            .codes(MARKET_CLOSED, "41113 41114 43115 43119 43120 45043 25101-25103 25106 22004 25013")
            .codes(REDUCE_ONLY_MARKET, "25105")
            // 24056 of an order in the answer to a cancel of all
            .codes(ORDER_NOT_FOUND, "40109 40768 43001 43004 45057 31007 22001 24056 43020 43025 25204 25597")
            .codes(ORDER_FINAL, "45031 45055 50062 25568")
            .codes(PRICE, "40706 40815 40816 43008 43009 43028 43039 43040 45035 45115 25205 25206 25244")
            // TP/SL on the wrong side of the market
            .codes(PRICE, "40829-40836 40915 40917 43013-43016 45060-45067 25579-25592 25650-25652")
            .codes(QUANTITY, "43006 43010 43027 43037 43042 45110 45111 45114 22034 25207 25611")
            .codes(QUANTITY, "43007 43038 43041 45112 45113 45120 25208 25230 25233 22038 25610")
            .codes(INSUFFICIENT_BALANCE, "40754 40756 40798 40800 43012 45002 43132 50020 25202 25203")
            .codes(INSUFFICIENT_BALANCE, "40893 25228 40762")
            .codes(INSUFFICIENT_POSITION, "40755 40757 40804 45003 45005 45006 25225 25226 25231 40891")
            .codes(ORDER_LIMIT, "40723 40761 43005 43128 45118 50048 40889 40890 43071 25211 25599")
            .codes(NO_POSITION, "22002 43043 40837 40838 25227 25601")
            .codes(MODE_CONFLICT, "40774 43075 45021 45109 25236 25237 40920 45117")

            // everything else
            .codes(WITHDRAWAL, "13001 13004 11000 47003 43112-43114 43116 43121 43126 42014 42015 40052 47001 47002")
            .codes(TRANSFER, "40799 43117")
            .build();

    /** Also answered to a write that was executed: in release windows, or because an earlier copy of it was taken. */
    private static final Set<String> OPEN_FOR_WRITES =
            Set.of("40808", "45034", "43118", "50060", "40786", "40708", "25212");

    private BitgetErrorCodes() {}

    /** What a code other than {@code 00000} means. */
    public static ErrorKind kind(String code) {
        return TABLE.kind(code);
    }

    /**
     * True when a write that was answered with this code may have taken effect all the same: Bitget failed, an order
     * with this client id exists, or the code is not in the table.
     */
    public static boolean outcomeUnknownForWrite(String code) {
        return kind(code).leavesWriteOpen() || OPEN_FOR_WRITES.contains(code);
    }

    /** What to do about a key of the other kind of account; empty for other codes. */
    static String advice(String code) {
        return switch (code) {
            case "40085" ->
                "the key belongs to a unified account: set account(AccountMode.UNIFIED) for unified(), or call the areas"
                        + " of unified accounts, utaAccount() and its like";
            case "40084", "25245" ->
                "the key belongs to a classic account: set account(AccountMode.CLASSIC) for unified(), or call the areas"
                        + " of classic accounts, spot(), futures() and wallet()";
            default -> "";
        };
    }

    static Set<String> codes() {
        return TABLE.codes();
    }
}
