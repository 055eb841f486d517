# Sentences for rules of partners and engagement.

# --- the organisation's own rule ---
[when]The organisation's own rule requires an equity analysis=$analysis : RequiredAnalysis( demanded == true )
[when]- it has not been done=done == false

# --- who took part ---
[when]No engagement heard that group=not Activity( engaging == true, heard contains $group.group )
[when]Staff are affected=( FocalGroup( family == "staff", adverse == true ) or Impact( population == "staff" ) )
[when]Neither staff nor their unions were engaged=not Activity( engaging == true, perspective == "staff" )
[when]A party needs to be involved=$required : RequiredParty()
[when]That party took part in no engagement=not Activity( engaging == true, party == $required.code )
[when]Fewer than {least} kinds of party took part=$engagement : Engagement( perspectives == null || perspectives < threshold("{least}") )

# --- how they took part ---
[when]A language group is affected=$group : FocalGroup( family memberOf list("language-groups"), touched == true )
[when]No activity records how other languages were served=not Activity( languageAccess != empty )
[when]Less than {least} of those meant by an activity answered=$activity : Activity( responseShare < threshold("{least}") )
[when]None of it came before the options were fixed=not Activity( engaging == true, beforeOptionsFixed == true )
[when]A planned activity was cancelled=$activity : Activity( cancelled == true )

# --- what came of it ---
[when]No activity changed anything=not Activity( changesMade != empty )
[when]No answer to those who took part was published=Engagement( feedbackPublished == false || feedbackPublished == null )
[when]An objection has no response=$objection : Objection( response == null )
[when]An engagement took place=$activity : Activity( engaging == true )
[when]- it reached at least {level} on the IAP2 Spectrum=rank >= threshold("{level}")
[when]- it came before the options were fixed=beforeOptionsFixed == true
[when]- it changed the proposal=changesMade != empty

# --- partners as such ---
[when]Nobody looked at the equity record of a partner=( Partner( equityRecord == null ) or not Partner( equityRecord != null ) )
