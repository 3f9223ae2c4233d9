package dev.exchangekit.bitget.common;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** What an announcement is about. */
public record AnnouncementType(@JsonValue String wire) implements OpenWord {
    public static final AnnouncementType LATEST_NEWS = new AnnouncementType("latest_news");

    public static final AnnouncementType COIN_LISTINGS = new AnnouncementType("coin_listings");

    public static final AnnouncementType PRODUCT_UPDATES = new AnnouncementType("product_updates");

    public static final AnnouncementType SECURITY = new AnnouncementType("security");

    public static final AnnouncementType API_TRADING = new AnnouncementType("api_trading");

    public static final AnnouncementType MAINTENANCE = new AnnouncementType("maintenance_system_updates");

    public static final AnnouncementType DELISTINGS = new AnnouncementType("symbol_delisting");
}
