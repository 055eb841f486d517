# The sentences that rules are written in. On the left a sentence as policy staff write it, on the right what it means.
# A line that begins with "- " narrows the sentence above it.

# --- what a rule does ---
[then]Report "{message}"=report("{message}");

# --- the decision ---
[when]The decision is a cut=Decision( direction memberOf list("cut") )

# --- focal groups ---
[when]A focal group is adversely affected=$group : FocalGroup( adverse == true )
[when]- its share of the burden is at least {threshold} times its share of the population=ratio >= threshold("{threshold}")

# --- engagement ---
[when]Nobody was engaged=not Activity( engaging == true )
[when]The organisation's own rule requires an equity analysis=$analysis : RequiredAnalysis( demanded == true )
[when]- it has not been done=done == false
