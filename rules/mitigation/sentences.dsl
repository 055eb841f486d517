# Sentences for rules of barriers and mitigation.

# --- barriers ---
[when]No barrier is named=not Barrier()
[when]A kind of barrier is not answered=$submission : Submission() $barrier : BarrierKind( $submission.barriers == empty || answered == null )

# --- what answers harm ---
[when]No mitigation is linked to that impact=not Mitigation( active == true, impactIds contains $impact.id )
[when]No root cause is named=Submission( rootCauses == null || rootCauses == empty )

# --- harm that is answered ---
[when]There is harm=exists Impact( negative == true )
[when]No harm is left without a mitigation in place that somebody owns=not Impact( negative == true, answered == false )
