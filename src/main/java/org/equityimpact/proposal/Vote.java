package org.equityimpact.proposal;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.DecimalMin;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** How the deciding body voted. */
public record Vote(
        @JsonProperty("for") @DecimalMin("0") @Nullable BigInteger inFavour,
        @DecimalMin("0") @Nullable BigInteger against,
        @DecimalMin("0") @Nullable BigInteger abstain,
        @Nullable Boolean unanimous) {}
