package dev.exchangekit.bitget.common;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** What an announcement is about in particular. */
public record AnnouncementSubType(@JsonValue String wire) implements OpenWord {
    public static final AnnouncementSubType ANNOUNCEMENTS = new AnnouncementSubType("announcements");

    public static final AnnouncementSubType NEWS = new AnnouncementSubType("news");

    public static final AnnouncementSubType SPOT = new AnnouncementSubType("spot");

    public static final AnnouncementSubType FUTURES = new AnnouncementSubType("futures");

    public static final AnnouncementSubType MARGIN = new AnnouncementSubType("margin");

    public static final AnnouncementSubType COPY_TRADING = new AnnouncementSubType("copy_trading");

    public static final AnnouncementSubType SECURITY_INFORMATION = new AnnouncementSubType("security_information");

    public static final AnnouncementSubType API_ANNOUNCEMENT = new AnnouncementSubType("api_announcement");

    public static final AnnouncementSubType TRADING_PAIR_DELISTING = new AnnouncementSubType("trading_pair_delisting");

    public static final AnnouncementSubType ASSET_MAINTENANCE = new AnnouncementSubType("asset_maintenance");

    public static final AnnouncementSubType SYSTEM_UPDATES = new AnnouncementSubType("system_updates");

    public static final AnnouncementSubType SPOT_MAINTENANCE = new AnnouncementSubType("spot_maintenance");

    public static final AnnouncementSubType FUTURES_MAINTENANCE = new AnnouncementSubType("futures_maintenance");
}
