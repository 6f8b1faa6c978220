from django.contrib.auth.decorators import login_required
from django.db.models import Count, Sum
from django.shortcuts import get_object_or_404, render

from .models import Member


@login_required
def member_list(request):
    members = Member.objects.select_related("user")
    return render(request, "crew/member_list.html", {"members": members})


@login_required
def me(request):
    """What I did, and what I may do."""
    member = get_object_or_404(Member, user=request.user)
    totals = member.attendances.aggregate(times=Count("pk"), minutes=Sum("minutes"))
    context = {
        "member": member,
        "certificates": member.certificates.select_related("qualification"),
        "times": totals["times"],
        "hours": round((totals["minutes"] or 0) / 60, 1),
        "by_kind": member.attendances.values("callout__kind").annotate(times=Count("pk")),
    }
    return render(request, "crew/me.html", context)
