from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from .forms import SubscribeForm, SubscriptionForm
from .models import Issue, Subscription
from .services import etag, subscribe


def join(request):
    form = SubscribeForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        subscribe(form.cleaned_data["email"], form.cleaned_data["town"])
        return render(request, "newsletter/done.html")
    return render(request, "newsletter/form.html", {"form": form})


@never_cache
def subscription(request, token):
    one = get_object_or_404(Subscription, token=token)
    form = SubscriptionForm(request.POST or None, instance=one)
    if request.method == "POST" and form.is_valid():
        form.save()
        return redirect("subscription", token=token)
    return render(request, "newsletter/form.html", {"form": form, "email": one.email})


@require_POST
def leave(request, token):
    get_object_or_404(Subscription, token=token).delete()
    return redirect("join")


@require_safe
def issue(request, number):
    one = get_object_or_404(Issue, number=number)
    return HttpResponse(one.text, content_type="text/plain; charset=utf-8", headers={"ETag": f'"{etag(one)}"'})
