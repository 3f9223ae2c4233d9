package dev.exchangekit.bybit.asset;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireTime;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who receives a withdrawal, as the travel rule of some countries asks: Korea, Turkey, Kazakhstan, India, Indonesia
 * and the Emirates.
 */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableBeneficiary.class)
@JsonDeserialize(builder = Beneficiary.Builder.class)
public interface Beneficiary {
    /** What it is for; required for Korean withdrawals to a company by way of CODE. */
    @JsonProperty("beneficiaryTransactionPurpose")
    Optional<String> transactionPurpose();

    /** First name of the company's representative; required for Korean withdrawals to a company by way of CODE. */
    @JsonProperty("beneficiaryRepresentativeFirstName")
    Optional<String> representativeFirstName();

    /** Last name of the company's representative; required for Korean withdrawals to a company by way of CODE. */
    @JsonProperty("beneficiaryRepresentativeLastName")
    Optional<String> representativeLastName();

    /** The receiving exchange; required in Korea, {@code others} for one that is not listed. */
    Optional<String> vaspEntityId();

    /** Name of the person or company at the receiving exchange; required except for exchanges that are not listed. */
    @JsonProperty("beneficiaryName")
    Optional<String> name();

    /** Person or company; required in Turkey, Kazakhstan and India. */
    @JsonProperty("beneficiaryLegalType")
    Optional<BeneficiaryLegalType> legalType();

    /** Who keeps the wallet; required in Turkey, Kazakhstan and India. */
    @JsonProperty("beneficiaryWalletType")
    Optional<BeneficiaryWalletType> walletType();

    /** Whose wallet it is; required in Turkey, Kazakhstan and India when no exchange keeps it. */
    @JsonProperty("beneficiaryUnhostedWalletType")
    Optional<UnhostedWalletType> unhostedWalletType();

    /** Number of the identity document; required in Turkey and Kazakhstan. */
    @JsonProperty("beneficiaryPoiNumber")
    Optional<String> documentNumber();

    /** Kind of the identity document, for example {@code Passport}; required in Turkey and Kazakhstan. */
    @JsonProperty("beneficiaryPoiType")
    Optional<String> documentType();

    /** Country of the identity document, three letters; required in Turkey and Kazakhstan. */
    @JsonProperty("beneficiaryPoiIssuingCountry")
    Optional<String> documentCountry();

    /** When the identity document expires; required in Turkey and Kazakhstan. */
    @JsonProperty("beneficiaryPoiExpiredDate")
    @JsonSerialize(contentUsing = ToStringSerializer.class)
    @JsonDeserialize(contentUsing = WireTime.Date.class)
    Optional<LocalDate> documentExpiryDate();

    /** Country, three letters; required in the Emirates. */
    @JsonProperty("beneficiaryAddressCountry")
    Optional<String> country();

    /** State; required in the Emirates. */
    @JsonProperty("beneficiaryAddressState")
    Optional<String> state();

    /** City; required in the Emirates. */
    @JsonProperty("beneficiaryAddressCity")
    Optional<String> city();

    /** Building; required in the Emirates. */
    @JsonProperty("beneficiaryAddressBuilding")
    Optional<String> building();

    /** Street; required in the Emirates. */
    @JsonProperty("beneficiaryAddressStreet")
    Optional<String> street();

    /** Postal code; required in the Emirates. */
    @JsonProperty("beneficiaryAddressPostalCode")
    Optional<String> postalCode();

    /** Date of birth; required in the Emirates. */
    @JsonProperty("beneficiaryDateOfBirth")
    @JsonSerialize(contentUsing = ToStringSerializer.class)
    @JsonDeserialize(contentUsing = WireTime.Date.class)
    Optional<LocalDate> birthDate();

    /** Place of birth; required in the Emirates. */
    @JsonProperty("beneficiaryPlaceOfBirth")
    Optional<String> placeOfBirth();

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds beneficiaries; thread-confined. */
    class Builder extends ImmutableBeneficiary.Builder {}
}
