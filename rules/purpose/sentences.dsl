# Sentences for rules of purpose and alternatives.

# --- what the decision is for ---
[when]The proposal does not say how the decision serves the mission=Alignment( mission == null )
[when]The proposal does not say how the decision serves the vision=Alignment( vision == null )
[when]- no goal is named either=goals == null || goals == empty
[when]The problem is not stated=Rationale( problem == null )
[when]No objective has a measure=not Objective( measure != null )

# --- why it is taken ---
[when]The decision has stated drivers=$rationale : Rationale( drivers != empty )
[when]Every driver is about money or efficiency=not Driver( code not memberOf list("money-or-efficiency") )
[when]Root causes are named=Submission( rootCauses != empty )
[when]A positive impact says whom it helps or how=Impact( positive == true, ( focalGroups != empty || summary != null ) )

# --- what else was considered ---
[when]A rationale is given=Rationale( submitted == true )
[when]- it does not say that no action was considered=noActionConsidered == null || noActionConsidered == false
[when]- it records no alternative=alternatives == null || alternatives == empty
[when]Two alternatives are described with their effects on groups=$one : Alternative( effectsOnGroups != null ) and Alternative( name != $one.name, effectsOnGroups != null )
[when]No action is considered=( Alternative( effectsOnGroups != null, ( name == "no action" || name == "No action" || name == "do nothing" || name == "Do nothing" || name == "status quo" || name == "Status quo" ) ) or Rationale( noActionConsidered == true ) )

# --- what it touches ---
[when]The decision is about a policy or a practice=$decision : Decision( type == "policy" || type == "practice" )
[when]No related policy or practice is listed=Submission( relatedPolicies == null || relatedPolicies == empty )
