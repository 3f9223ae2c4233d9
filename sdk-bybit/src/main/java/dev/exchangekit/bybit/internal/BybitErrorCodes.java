package dev.exchangekit.bybit.internal;

import static dev.exchangekit.core.error.ErrorKind.*;

import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.spi.ErrorCodes;
import java.util.Set;

/**
 * Bybit's {@code retCode}s, of REST and of order entry by socket.
 *
 * <p>Seen in use rather than documented: 110017 is mostly a violated reduce-only. Earn and prediction share 180000 and
 * 180001. {@code 10003} on the trade socket also means too many sessions of one account.
 *
 * @see <a href="https://bybit-exchange.github.io/docs/v5/error">Error codes</a>
 */
public final class BybitErrorCodes {
    private static final ErrorCodes TABLE = ErrorCodes.builder()
            // the key and the account
            .codes(AUTHENTICATION, "10003 10007 -2015 33004")
            .codes(SIGNATURE, "10004")
            .codes(PERMISSION, "10005 110119 170355 110062 110065 141004 500010 3500153")
            .codes(IP_NOT_ALLOWED, "10010")
            .codes(REGION, "10009 10024 110132")
            .codes(KYC, "131004 131065 20096")
            .codes(AGREEMENT, "110123 110125")
            .codes(ACCOUNT, "10008")
            .codes(ACCOUNT_MODE, "10028 100028 110067 110088 181014 182200")

            // time, rate and servers
            .codes(CLOCK, "10002 -1")
            .codes(RATE_LIMIT, "10006 20003 170005 170222 30035")
            .codes(IP_LIMIT, "10018 10403")
            .codes(BUSY, "429 10429")
            .codes(SERVER, "10016 170001 170032 170234 131001 131003 131200 131201 131230 177002 148019 3400214")
            .codes(UNKNOWN_OUTCOME, "10000 170007 170146 170147 170310 170149 170150 170311 170035")
            .codes(RECONNECT, "10019")

            // the request
            .codes(BAD_REQUEST, "10001 20006 170105 170115-170117 170130 170201 131002 131202 131203")
            .codes(BAD_REQUEST, "181000-181011 182201-182203")
            .codes(NOT_FOUND, "10017 10404")
            .codes(DUPLICATE_REQUEST, "10014 177018 131082")
            .codes(DUPLICATE_CLIENT_ID, "110072 170141 110030")
            // 20001 is a second login on one socket
            .codes(NOT_MODIFIED, "110025 110026 110027 110043 34040 20001")

            // orders and positions
            .codes(INVALID_SYMBOL, "10029 170121 181012 110037")
            .codes(MARKET_CLOSED, "10027 110066 110063 110074 170031 170151")
            .codes(ORDER_NOT_FOUND, "110001 170213 170143 700004")
            .codes(ORDER_FINAL, "110008 110010 170139 170142 170190")
            .codes(ORDER_BUSY, "110079 40004 170144 170191 170212")
            .codes(PRICE, "110003 110092-110093 110108-110109 110116 110120-110121 170132-170134")
            .codes(PRICE, "170192-170194 170203-170204 170371-170372 30208 30209")
            .codes(QUANTITY, "110094 170124 170136 170137 170140 170148 170341 170381 170382")
            .codes(REDUCE_ONLY, "110017")
            .codes(REDUCE_ONLY_MARKET, "110023 110042 110022 110137 30228")
            .codes(INSUFFICIENT_BALANCE, "110004 110006 110007 110012 110014 110044 110045 110047 110051-110053")
            .codes(INSUFFICIENT_BALANCE, "170033 170131 176015 131212 131228 180016 700005")
            .codes(ORDER_LIMIT, "110009 110020 110061 170810")
            .codes(POSITION_LIMIT, "110013 110021 110086 110089 110090 3400139")
            .codes(MODE_CONFLICT, "110024 110028 110054-110056 110029 110076 110077 110015 110036 110038")
            .codes(MODE_CONFLICT, "110110-110115")
            .codes(NO_POSITION, "110005 110033 110034")
            .codes(RISK, "110011 110039 110040 110046")

            // everything else
            .codes(RFQ, "110300-110323")
            .codes(WITHDRAWAL, "131066-131081 131083-131099")
            .codes(TRANSFER, "131206-131208 131210 131211 131213-131215 131226 131227 131229 131231-131233 131239")
            .codes(LOAN, "148xxx 177xxx")
            .codes(INSTITUTIONAL_LOAN, "3777xxx")
            .codes(MARGIN, "176xxx 182xxx 34022xxx")
            .codes(EARN, "180xxx")
            .codes(STRATEGY, "60xxx 61xxx")
            .codes(CONVERT, "4000xx 7000xx 7900xx")
            .build();

    private BybitErrorCodes() {}

    /** What a code other than 0 means. */
    public static ErrorKind kind(String code) {
        return TABLE.kind(code);
    }

    /**
     * True when a write that was answered with this code may have taken effect all the same: Bybit says so, Bybit
     * failed, or the code is not in the table.
     */
    public static boolean outcomeUnknownForWrite(String code) {
        return kind(code).leavesWriteOpen();
    }

    static Set<String> codes() {
        return TABLE.codes();
    }
}
