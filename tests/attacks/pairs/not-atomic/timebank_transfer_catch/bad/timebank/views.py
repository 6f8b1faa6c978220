from django.contrib.auth.mixins import LoginRequiredMixin
from django.core.paginator import Paginator
from django.db import transaction
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views import View

from .forms import TransferForm
from .models import Account, AccountFull, TooFewHours, Transfer


class Transfers(LoginRequiredMixin, View):
    raise_exception = True

    def get(self, request):
        account = get_object_or_404(Account, member=request.user)
        page = Paginator(account.sent.all(), 50).get_page(request.GET.get("page"))
        return JsonResponse({"hours": account.hours, "sent": [{"to": t.target_id, "hours": t.hours} for t in page]})

    def post(self, request):
        source = get_object_or_404(Account, member=request.user)
        form = TransferForm(request.POST, source=source)
        if not form.is_valid():
            return JsonResponse({"errors": form.errors}, status=400)
        target, hours = form.cleaned_data["to"], form.cleaned_data["hours"]
        with transaction.atomic():
            try:
                source.take(hours)
                target.give(hours)
            except TooFewHours:
                return JsonResponse({"error": "You have too few hours."}, status=409)
            except AccountFull:
                return JsonResponse({"error": "This account is full."}, status=409)
            Transfer.objects.create(source=source, target=target, hours=hours)
        return JsonResponse({}, status=201)
