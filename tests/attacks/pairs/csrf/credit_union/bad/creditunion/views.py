import hashlib
import hmac

from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse, HttpResponseForbidden
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from . import services
from .forms import TransferForm
from .models import Account, Transfer


@login_required
def account(request):
    mine = get_object_or_404(Account, holder=request.user)
    return render(request, "creditunion/account.html", {"account": mine, "form": TransferForm()})


@csrf_exempt
@login_required
@require_POST
def send(request):
    mine = get_object_or_404(Account, holder=request.user)
    form = TransferForm(request.POST)
    if form.is_valid():
        try:
            services.transfer(mine, form.cleaned_data["to"], form.cleaned_data["cents"])
        except services.NotEnough:
            form.add_error("cents", "There is not enough in the account.")
        else:
            return redirect("account")
    return render(request, "creditunion/account.html", {"account": mine, "form": form})


@csrf_exempt
@require_POST
def cleared(request):
    """Called by the clearing house, which signs what it sends."""
    expected = hmac.new(settings.CLEARING_SECRET.encode(), request.body, hashlib.sha256)
    if not hmac.compare_digest(expected.hexdigest(), request.headers.get("X-Signature", "")):
        return HttpResponseForbidden()
    Transfer.objects.filter(pk=request.POST.get("transfer")).update(cleared=True)
    return HttpResponse(status=204)
