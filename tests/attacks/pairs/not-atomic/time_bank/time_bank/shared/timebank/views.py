from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_GET, require_POST

from . import services
from .forms import TransferForm
from .models import Account, Transfer


@require_GET
@login_required
def balance(request):
    account = get_object_or_404(Account, user=request.user)
    return JsonResponse({"number": account.number, "minutes": account.minutes})


@require_GET
@login_required
def sent(request):
    rows = Transfer.objects.filter(source__user=request.user).select_related("target")
    page = Paginator(rows, 25).get_page(request.GET.get("page"))
    return JsonResponse({"sent": [{"to": t.target.number, "minutes": t.minutes, "at": t.at} for t in page]})


@require_POST
@login_required
def send(request):
    source = get_object_or_404(Account, user=request.user)
    form = TransferForm(request.POST, source=source)
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    try:
        done = services.transfer(source, **form.cleaned_data)
    except services.Refused as refusal:
        return JsonResponse({"errors": {"__all__": [str(refusal)]}}, status=409)
    return JsonResponse({"id": done.pk}, status=201)
