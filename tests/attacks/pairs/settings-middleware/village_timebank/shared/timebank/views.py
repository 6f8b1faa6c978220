import hmac

from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse, HttpResponseForbidden
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST, require_safe

from .forms import GiftForm
from .models import Account, Donation
from .services import give


@login_required
@require_safe
def account(request):
    mine = get_object_or_404(Account, owner=request.user)
    return render(request, "timebank/account.html", {"account": mine, "gifts": mine.given.all()[:30]})


@login_required
def gift(request):
    mine = get_object_or_404(Account, owner=request.user)
    form = GiftForm(request.POST or None)
    form.fields["taker"].queryset = Account.objects.exclude(pk=mine.pk)
    if request.method == "POST" and form.is_valid():
        if give(mine, form.cleaned_data["taker"], form.cleaned_data["hours"]):
            return redirect("account")
        form.add_error("hours", "You have too few hours.")
    return render(request, "timebank/gift.html", {"form": form})


@csrf_exempt
@require_POST
def donation_hook(request):
    wanted = hmac.new(settings.PAYMENT_HOOK_KEY.encode(), request.body, "sha256").hexdigest()
    if not hmac.compare_digest(wanted.encode(), request.headers.get("X-Signature", "").encode()):
        return HttpResponseForbidden()
    Donation.objects.get_or_create(reference=request.body.decode("utf-8", "replace")[:40])
    return HttpResponse(status=204)
