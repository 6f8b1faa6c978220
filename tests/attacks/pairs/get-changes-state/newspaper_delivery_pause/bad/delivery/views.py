import datetime

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone

from .forms import AddressForm, ComplaintForm
from .models import Subscription

PAUSE = datetime.timedelta(weeks=2)


def own_subscription(request, pk):
    own = Subscription.objects.filter(reader=request.user).select_related("newspaper")
    return get_object_or_404(own, pk=pk)


@login_required
def subscriptions(request):
    own = Subscription.objects.filter(reader=request.user).select_related("newspaper")
    page = Paginator(own, 20).get_page(request.GET.get("page"))
    return render(request, "delivery/subscriptions.html", {"page": page})


@login_required
def address(request, pk):
    subscription = own_subscription(request, pk)
    form = AddressForm(request.POST or None, instance=subscription)
    if request.method == "POST" and form.is_valid():
        form.save()
        return redirect("subscriptions")
    context = {"form": form, "subscription": subscription}
    return render(request, "delivery/form.html", context)


@login_required
def pause(request, pk):
    subscription = own_subscription(request, pk)
    subscription.paused_until = timezone.localdate() + PAUSE
    subscription.save(update_fields=["paused_until"])
    messages.success(request, f"{subscription.newspaper} takes a rest for two weeks.")
    return redirect("subscriptions")


@login_required
def complain(request, pk):
    subscription = own_subscription(request, pk)
    form = ComplaintForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        form.instance.subscription = subscription
        form.save()
        return redirect("subscriptions")
    context = {"form": form, "subscription": subscription}
    return render(request, "delivery/form.html", context)
