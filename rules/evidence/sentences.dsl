# Sentences for rules of evidence and data.

# --- data ---
[when]No data source is named=not Source()
[when]The newest data is more than {age} months old at the decision=$data : Data( ageInMonths > threshold("{age}") )
[when]No source is broken down by race and ethnicity=not Breakdown( code memberOf list("race-breakdowns") )
[when]A source has a response rate under {rate} or a sample under {size}=$source : Source( responseRate < threshold("{rate}") || sampleSize < threshold("{size}") )
[when]A source has the deciding metric imputed or known to be wrong=$source : Source( imputedForDecidingMetric == true )
[when]At least {number} units are affected=$reach : Reach( unitsAffected >= threshold("{number}") )
[when]The data does not show each unit by itself=Data( perUnit == false || perUnit == null )
[when]People or places are ranked by one composite score=Reach( selectionKind == "composite_score" )
[when]- its inputs are not public=selectionInputsPublic == false
[when]A breakdown goes by another group than race=$other : Breakdown( code not memberOf list("race-breakdowns") && code not memberOf list("breakdowns-without-group") )
[when]A source has that breakdown=$source : Source( disaggregatedBy contains $other.code )
[when]- it is broken down by race and ethnicity too=disaggregatedBy contains "race" || disaggregatedBy contains "race_ethnicity"

# --- indicators ---
[when]No indicator shows experience or climate=not Indicator( kind == "experience" )
[when]There is a main indicator=$indicator : Indicator( main == true )
[when]- it has no figures of the state=state == empty || state == null
[when]- it has no figures of the nation=nation == empty || nation == null
[when]- it names no group to compare with=referenceGroup == null
[when]The decision touches achievement or discipline=exists Domain( code memberOf list("achievement-domains") )
[when]No indicator shows the gap by race=not Indicator( dimension memberOf list("race-breakdowns") )

# --- evidence that it works ---
[when]The strength of the evidence is not rated=Evidence( level == null )
[when]The evidence is promising or a rationale=$evidence : Evidence( level memberOf list("unproven") )
[when]- no evaluation is planned=evaluationPlan == null

# --- who judged ---
[when]Leaders rated implementation or impact=exists Perception( rated == true, role memberOf list("leaders") )
[when]Nobody else rated them=not Perception( rated == true, role not memberOf list("leaders") )
