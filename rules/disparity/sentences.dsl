# Sentences for rules of disparity and impact.

# --- shares of the burden ---
[when]- its share of the burden is at least {threshold} times its share of the population=ratio >= threshold("{threshold}")
[when]Low-income or disabled people are adversely affected=$group : FocalGroup( family memberOf list("poor-or-disabled"), adverse == true )

# --- figures and gaps ---
[when]There are no indicators=not Indicator()
[when]No focal group has a share or a ratio=not FocalGroup( shareAffected != null || reportedRatio != null )
[when]The gap of a group narrows only because the others fall=$change : GroupChange( levellingDown == true )

# --- impacts ---
[when]A negative impact names a focal group=$impact : Impact( negative == true, focalGroups != empty )
[when]- it is grave=severity memberOf list("grave")
[when]A negative impact is on transport=$impact : Impact( domain memberOf list("transport"), negative == true )
[when]No unintended effect was examined=not Impact( intended == false )

# --- findings ---
# A finding that names no group may be about any: an answer to any negative impact then leaves it open.
[when]A disparity was found=$disparity : ReportedDisparity( finding == "disproportionate" )
[when]No mitigation in place answers a negative impact on the group that it names=not( $mitigation : Mitigation( inPlace == true ) and Impact( negative == true, $mitigation.impactIds contains id, focalGroups contains $disparity.focalGroup || $disparity.namesGroup == false ) )

# --- selection ---
[when]Only some are selected=$reach : Reach( scope == "selected" )
[when]- no criteria are given=selectionCriteria == null || selectionCriteria == empty
[when]The selection goes by size, demand, cost, condition or seniority=$criterion : Criterion( code memberOf list("size-or-cost-criteria") )
[when]Nothing is said of the past decisions behind the figures=Submission( history == null )

# --- cuts, charges and linked decisions ---
[when]The decision raises a price=$decision : Decision( direction == "price_increase" )
[when]Linked decisions fall on one focal group=$load : GroupLoad()
[when]- there are at least {threshold} of them=decisions >= threshold("{threshold}")
[when]Nothing says what remains and why it is enough=Reach( whatRemains == null )

# --- targets ---
[when]An outcome names a focal group=$outcome : Outcome( focalGroup != null )
[when]- it has a baseline and a target=baseline != null && target != null
[when]- it has a date and an owner=targetDate != null && owner != null

# --- groups of an indicator beside those they are compared with ---
[when]A group fares far worse than those it is compared with=$standing : GroupStanding( farWorse == true )
[when]A group fares worse than those it is compared with=$standing : GroupStanding( worse == true )
[when]A group may fare worse, but chance could explain it=$standing : GroupStanding( toWatch == true )
[when]The decision narrows the gap of a group that fares worse=$standing : GroupStanding( narrowing == true )
[when]A group that the proposal names cannot be compared=$standing : GroupStanding( named == true, tooFew == true )
