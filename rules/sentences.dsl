# The sentences that rules of every dimension may use. On the left a sentence as policy staff write it, on the right what
# it means. A line that begins with "- " narrows the sentence above it. Sentences that only one dimension needs stand in
# the file of the same name in its folder.

# --- what a rule does ---
[then]Report "{message}"=report("{message}");

# --- the decision ---
[when]The decision is a cut=$decision : Decision( direction memberOf list("cut") )
[when]The decision ends, reduces or merges something=$decision : Decision( direction memberOf list("ended-or-shrunk") )
[when]The decision is a {type} decision=$decision : Decision( type == "{type}" )
[when]The decision is hard to reverse=$decision : Decision( reversibility memberOf list("hard-to-reverse") )

# --- who is burdened ---
[when]A focal group is adversely affected=$group : FocalGroup( adverse == true )
[when]An adverse effect is claimed or likely=( FocalGroup( adverse == true ) or Decision( direction memberOf list("cut") ) or Impact( negative == true ) )
[when]There is a negative impact=$impact : Impact( negative == true )
[when]There is no negative impact that names that group=not Impact( negative == true, focalGroups contains $group.group )

# --- engagement ---
[when]There was engagement=exists Activity( engaging == true )
[when]Nobody was engaged=not Activity( engaging == true )

# --- mitigation ---
[when]There is a mitigation=$mitigation : Mitigation( active == true )
