# Sentences for rules of the focal groups considered.

# --- who has an entry ---
[when]No focal group is considered=Submission( focalGroups == null || focalGroups == empty )
[when]A core family of focal groups is unanswered=$family : CoreFamily( answered == null )
[when]The {family} family of focal groups has no entry=not FocalGroup( family == "{family}" )
[when]No entry is for tribal nations or Native people=not FocalGroup( group memberOf list("tribal-or-native") )
[when]Race is given as one aggregate=$group : FocalGroup( family == "race", group memberOf list("composite-race") )
[when]No single race is given=not FocalGroup( family == "race", group not memberOf list("composite-race") )

# --- what the entries say ---
[when]A focal group is said to be untouched=$group : FocalGroup( status == "not_affected" )
[when]- no reason is given=reason == null
[when]It is unknown how a group is affected=( $asked : FocalGroup( entry == true, status == null ) or $asked : CoreFamily( answered == null ) )
[when]Several focal groups are adversely affected=Burden( adverseGroups >= threshold("groups-for-intersections") )
[when]No crossing of groups is examined=Submission( intersections == null || intersections == empty )
[when]Nobody is adversely affected=not FocalGroup( adverse == true )
[when]No impact on staff is stated=not Impact( population == "staff" )
[when]A core group gains by the decision=( $group : FocalGroup( status == "affected_positive", reason != null, core == true ) or ( $impact : Impact( positive == true ) and $group : FocalGroup( $impact.focalGroups contains group, core == true ) ) )

# --- which decisions ask for which groups ---
[when]The decision is about places=$decision : Decision( type memberOf list("place-decisions") )
[when]The decision changes who gets in=$decision : Decision( type memberOf list("access-decisions"), direction memberOf list("access-directions") )
[when]The decision is about a facility or about travel=( Decision( type == "facility" ) or Domain( code memberOf list("transport") ) )
[when]The organisation is in the United States=$organisation : Organisation( country == "US" )
