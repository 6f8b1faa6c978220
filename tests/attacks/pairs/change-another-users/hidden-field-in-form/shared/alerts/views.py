from django.contrib.auth.decorators import login_required
from django.shortcuts import redirect, render

from .forms import AlertForm


@login_required
def alerts(request):
    form = AlertForm(request.POST or None, user=request.user)
    if request.method == "POST" and form.is_valid():
        form.save()
        return redirect("alerts")
    rows = request.user.alert_settings.order_by("pk")[:20]
    return render(request, "alerts/alerts.html", {"form": form, "rows": rows})
