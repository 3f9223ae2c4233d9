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
            .codes(PERMISSION, "40048 40061 40199 40301 40828 50015")
            .codes(ACCOUNT, "40024 40026 40022 40023 40752 40916")
            .codes(ACCOUNT, "25005-25007 40013 40016 40031 40115 40710 40753 40807 45019 50012 50013 50021 50023")
            .codes(ACCOUNT, "50064 70020")
            // in liquidation, or kept from trading by risk control
            .codes(ACCOUNT, "25008 25012 40760 45009 50022 95001 22033 22036 22037 40931 45107 45108 50019 70209 70227")
            // 40085 and 40128 unified accounts are told, 40084 and 25245 classic ones
            .codes(ACCOUNT_MODE, "40085 40084 40128 25245")
            .codes(REGION, "40000 40103 40104")
            .codes(KYC, "40027 40035 40100 40101 40111 40926")
            .codes(DEMO, "22030 22035 40081 40105 40110")

            // time, rate and servers
            .codes(CLOCK, "40005 40008 40078 40079 40911 30013 30014")
            .codes(RATE_LIMIT, "429 25004 70228 45129 43036 30006 30007")
            .codes(SERVER, "40010 40015 40200 40725 40908 40910 43059 45001 50031 25000 25001 25003")
            .codes(RECONNECT, "30033")

            // the request
            .codes(BAD_REQUEST, "40017 400172 40019 40020 40034 40053 40057-40059 40064 40808 40811 40812 40813")
            .codes(BAD_REQUEST, "40924 41101 41103 43011 43111 43123 48001 48002 00171 00172 25200")
            .codes(BAD_REQUEST, "40304 40305 40402")
            .codes(BAD_REQUEST, "00001 20001 40704 40705 40707 42072 43130 70008")
            .codes(BAD_REQUEST, "01001 01002 20002 22003 22012 40007 40303 40306 40407-40409 40724")
            .codes(BAD_REQUEST, "40902 40912 40913 40925 41002 41100 43048 43058 43060 43061 43067 50011 50061")
            .codes(BAD_REQUEST, "70006 95011 25002 25238 25240 40805 40847 40919 25201 40806 41104 50032 50039")
            .codes(BAD_REQUEST, "40778 43049 45025 40779 45026 25593 25612 43032 45056 45125-45128")
            .codes(BAD_REQUEST, "40028 40055 40056 40066 40070 13002 42017")
            // leverage
            .codes(BAD_REQUEST, "25223 40914 40929 43050 45044 45045 45047")
            .codes(BAD_REQUEST, "30001 30002 30003 30016")
            .codes(NOT_FOUND, "40404 40065")
            .codes(DUPLICATE_CLIENT_ID, "45034 43118 50060 40786 40708 25212")
            .codes(NOT_MODIFIED, "40814 45054")
            // an amend to what the order is already
            .codes(NOT_MODIFIED, "25271 25571 25600 40923")

            // orders and positions
            .codes(INVALID_SYMBOL, "40102 40072 42016 25100 40309 40845 50028 25104 40822 50024 500024 50065")
            .codes(MARKET_CLOSED, "41113 41114 43115 43119 43120 45043 25101-25103 25106 22004 25013")
            .codes(MARKET_CLOSED, "22041 22043 22044 22056 22067 25108 40721 40824 40844 40878 50025-50027 50030")
            // without a counterpart, or without a price to go by
            .codes(MARKET_CLOSED, "22045 25209 25222 40720 40823 40825 50029 70220")
            .codes(REDUCE_ONLY_MARKET, "25105 22039 22040 45119")
            .codes(REDUCE_ONLY, "25232 25274 25574 40939")
            // 24056 of an order in the answer to a cancel of all
            .codes(ORDER_NOT_FOUND, "40109 40768 43001 43004 45057 31007 22001 24056 43020 43025 43033 25204 25597")
            // of strategy orders; the page of the streams gives 25575 another meaning
            .codes(ORDER_NOT_FOUND, "25575 25577 25578")
            .codes(ORDER_FINAL, "45031 45055 45134 50062 25568 43021 43026")
            // 40922 only orders of which nothing is filled can be changed
            .codes(ORDER_BUSY, "25113 25114 25272 25572 25576 25653 40922")
            // of a batch of changes of one order, those behind one that failed
            .codes(NOT_ACCEPTED, "25273 25573")
            .codes(PRICE, "40706 40815 40816 43008 43009 43028 43039 43040 45035 45115 25205 25206 25244")
            .codes(PRICE, "22006-22009 22046 22047 25111 25210 40748 40895 41117 41118 45051 45052 50018 50046 50047")
            .codes(PRICE, "25602-25609")
            // beyond the price of the liquidation
            .codes(PRICE, "40718 40719 40820 40821 25654 25655")
            // TP/SL on the wrong side of the market
            .codes(PRICE, "40829-40836 40915 40917 43013-43016 45060-45067 25579-25592 25650-25652")
            .codes(PRICE, "43034 43035 45122 45135")
            .codes(QUANTITY, "43006 43010 43027 43037 43042 45110 45111 45114 22034 25207 25611")
            .codes(QUANTITY, "43007 43038 43041 45112 45113 45120 25208 25230 25233 22038 25610")
            .codes(QUANTITY, "13008 25241 25567 40715 40734 40887 40888 40892 40921 45103 45104 45133")
            .codes(QUANTITY, "50016 50017 50063 70218")
            .codes(INSUFFICIENT_BALANCE, "40754 40756 40798 40800 43012 45002 43132 50020 25202 25203")
            .codes(INSUFFICIENT_BALANCE, "40893 25228 40762")
            .codes(INSUFFICIENT_BALANCE, "25219 25220 40722 40826 45004 45008 50045")
            .codes(INSUFFICIENT_POSITION, "40755 40757 40804 45003 45005 45006 25225 25226 25231 40891")
            .codes(INSUFFICIENT_POSITION, "25242 25595 40717 40746 40758 40867 43023 43029 45007")
            .codes(ORDER_LIMIT, "40723 40761 43005 43128 45118 50048 40889 40890 43071 25211 25599 25569")
            .codes(ORDER_LIMIT, "70223 25594 43030 43031")
            // 40928 on the page of the streams: a reduce-only order would not reduce
            .codes(POSITION_LIMIT, "22029 25229 25234 25235 40763 40928 40930 45010 45116")
            // what may be bought or sold of a coin
            .codes(POSITION_LIMIT, "12002 12003 13007 13009 22048 22049 25213-25216 25243 43122 46013 50068 50081")
            .codes(POSITION_LIMIT, "70221 70222 70224 70225")
            .codes(NO_POSITION, "22002 43043 40802 40837 40838 45068 25227 25601")
            .codes(MODE_CONFLICT, "40774 43075 45021 45109 25236 25237 40920 45117")
            .codes(MODE_CONFLICT, "25009 25010 25107 25270 25570 22042 22051-22055 22057 22072 40775")
            .codes(MODE_CONFLICT, "40862-40864 40872 40873 40827 45018 45020 45098-45102 22026")
            // of the margin mode or the leverage
            .codes(MODE_CONFLICT, "22005 22011 22020 22069-22071 40716 40730 40874 40875 45089 45097 50001-50004")
            .codes(RISK, "25218 45121")

            // everything else
            .codes(WITHDRAWAL, "13001 13004 11000 47003 43112-43114 43116 43121 43126 42014 42015 40052 47001 47002")
            .codes(WITHDRAWAL, "13006 13010 13212 40021 40937 43124 43125 50078 50101 70208 70213 70217 70219 70226")
            .codes(TRANSFER, "40799 43117 25011 25110 40077 40801 40936 43127 43129 43134 43136 50059")
            .codes(STRATEGY, "25596 25598")
            .codes(MARGIN, "25112 25217 43135 50034-50037 50040-50042")
            .codes(INSTITUTIONAL_LOAN, "25559-25566 25622 40042 95002-95010 95012-95014")
            .build();

    /**
     * Also answered to a write that was executed: in release windows, or because there is one already, which may be an
     * earlier copy of it.
     */
    private static final Set<String> OPEN_FOR_WRITES =
            Set.of("40808", "45034", "43118", "50060", "40786", "40708", "25212", "25594", "43030", "43031");

    private BitgetErrorCodes() {}

    /** What a code other than {@code 00000} means. */
    public static ErrorKind kind(String code) {
        return TABLE.kind(code);
    }

    /**
     * True when a write that was answered with this code may have taken effect all the same: Bitget failed, such an
     * order exists already, or the code is not in the table.
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
