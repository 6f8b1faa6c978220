from django.contrib.auth.decorators import login_required
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.clickjacking import xframe_options_exempt
from django.views.decorators.http import require_GET, require_http_methods

from .models import Bread, Subscription


@require_GET
@xframe_options_exempt
def widget(request):
    """The bread list, which the market's site shows in a frame; it has no buttons."""
    return render(request, "bakery/widget.html", {"breads": Bread.objects.all()[:50]})


@login_required
@require_GET
def mine(request):
    rows = Subscription.objects.filter(customer=request.user).select_related("bread")[:50]
    return render(request, "bakery/mine.html", {"subscriptions": rows})


@login_required
@require_http_methods(["GET", "POST"])
def cancel(request, pk):
    subscription = get_object_or_404(Subscription, pk=pk, customer=request.user, active=True)
    if request.method == "POST":
        subscription.active = False
        subscription.save(update_fields=["active"])
        return redirect("mine")
    return render(request, "bakery/cancel.html", {"subscription": subscription})
