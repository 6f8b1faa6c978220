from django.contrib.auth.decorators import login_required
from django.shortcuts import get_object_or_404, render

from crew.pay import pay_for

from .models import Callout


def home(request):
    return render(request, "home.html", {"count": Callout.objects.count()})


@login_required
def callout_list(request):
    callouts = Callout.objects.prefetch_related("vehicles")
    return render(request, "callouts/callout_list.html", {"callouts": callouts})


@login_required
def callout_detail(request, number):
    callout = get_object_or_404(Callout, number=number)
    attendances = callout.attendances.select_related("member__user")
    context = {"callout": callout, "attendances": attendances}
    return render(request, "callouts/callout_detail.html", context)


@login_required
def callout_pay(request, number):
    callout = get_object_or_404(Callout, number=number)
    attendances = callout.attendances.select_related("member__user")
    rows = [(entry.member, entry.minutes, pay_for(entry.member, entry.minutes)) for entry in attendances]
    return render(request, "callouts/callout_pay.html", {"callout": callout, "rows": rows})
