# Sentences for rules of funding and sustainability.

# --- what the money is for ---
[when]The decision starts, expands, changes or restores something=$decision : Decision( direction memberOf list("starts-or-grows") )
[when]The decision is meant to last=$decision : Decision( endDate == null, direction not memberOf list("cut") )

# --- where it comes from, and for how long ---
[when]The kind of money is not stated, or there is none=Funding( type == null || type == "none" )
[when]No funding source is named=not FundingSource()
[when]It is not said how long the money lasts=Funding( type == null )
[when]- nor what follows when it ends=sustainabilityPlan == null
[when]The money does not go on or there is none=$funding : Funding( type memberOf list("temporary-money") )
[when]- nobody has planned what follows=sustainabilityPlan == null
[when]An outcome is to be reached=$outcome : Outcome()
[when]The money ends before that day=$funding : Funding( $outcome.targetDate > endDate )
[when]The money is recurring=$funding : Funding( type == "recurring" )
[when]A funding source is secured=$source : FundingSource( secured == true )
[when]No funding source is unsecured=not FundingSource( secured == false )

# --- who gets it, and what else is needed ---
[when]The money is not shown by group or site=not Distribution()
[when]No internal resource is listed=not InternalResource()
[when]No external resource is listed=not ExternalResource()

# --- what an action needs ---
[when]- it has no budget=budget == null || budget == 0
[when]- it has no staff=staffing == null
