# Sentences for rules of responsibility and follow-up.

# --- who does what ---
[when]Nobody is responsible for anything=not Responsibility()
[when]Responsibilities are listed=Submission( responsibilities != empty )
[when]A phase has no role=$phase : PhaseRole( answered == null )
[when]There are at least {threshold} actions=$all : Actions( actions >= threshold("{threshold}") )
[when]- they all sit with one unit=distinct == 1
[when]An impact touches a unit=$impact : Impact( unit != "" )
[when]That unit has not been asked for support=not Support( party == $impact.unit )
[when]That unit has no responsibility=not Responsibility( unit == $impact.unit )
[when]No independent reviewer is named=Declarations( independentReviewer == null )

# --- what is aimed at and looked at again ---
[when]No plan says what is monitored=Monitoring( plan == null )
[when]- no day is set for a review=reviewDate == null
[when]No outcome has a baseline and a target=not Outcome( baseline != null, target != null )
[when]No outcome has been measured since=not Outcome( lastActual >= $decision.decisionDate )
[when]No follow-up is recorded=not FollowUp()

# --- what comes to the meeting ---
[when]An agenda item is of a type that is covered=$item : AgendaItem( type memberOf list("covered-types") )
[when]- no allowed reason exempts it=exempt == false
[when]- it brings no assessment=assessed == false

# --- when it was decided, and what was known by then ---
[when]The decision has been taken=$decision : Decision( stage memberOf list("late-stages") )
[when]It was taken before the day of assessment=$submission : Submission( asOf > $decision.decisionDate )
[when]It was not assessed by then=PriorAssessment( submitted == true, $decision.decisionDate < date || date == null )
[when]The decision is carried out=$decision : Decision( stage == "implemented" )
[when]The decision is in effect=$decision : Decision( stage memberOf list("effect-stages") )
[when]- for at least {threshold} by now=monthsInEffect >= threshold("{threshold}")
