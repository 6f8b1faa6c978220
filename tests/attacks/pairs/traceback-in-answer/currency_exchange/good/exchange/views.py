import logging

from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404
from django.views import View

from . import rates
from .forms import ConvertForm, WishForm
from .models import Wish

logger = logging.getLogger(__name__)


class RatesMixin:
    """Views that need the rates of the night."""

    def dispatch(self, request, *args, **kwargs):
        try:
            self.rates = rates.load()
        except Exception:
            logger.exception("The rates cannot be read.")
            return JsonResponse({"error": "No rates."}, status=503)
        return super().dispatch(request, *args, **kwargs)


class RatesView(RatesMixin, View):
    def get(self, request):
        return JsonResponse({"rates": self.rates})


class ConvertView(RatesMixin, View):
    def get(self, request):
        form = ConvertForm(request.GET)
        if not form.is_valid():
            return JsonResponse({"errors": form.errors}, status=400)
        rate = self.rates.get(form.cleaned_data["currency"])
        if rate is None:
            return JsonResponse({"errors": {"currency": ["Not traded."]}}, status=404)
        return JsonResponse({"amount": form.cleaned_data["amount"] * rate})


class WishesView(LoginRequiredMixin, View):
    def get(self, request):
        rows = request.user.wishes.all()[:100]
        return JsonResponse({"wishes": [{"id": w.pk, "currency": w.currency, "below": w.below} for w in rows]})

    def post(self, request):
        form = WishForm(request.POST, instance=Wish(user=request.user))
        if not form.is_valid():
            return JsonResponse({"errors": form.errors}, status=400)
        return JsonResponse({"id": form.save().pk}, status=201)


class WishView(LoginRequiredMixin, View):
    def delete(self, request, pk):
        get_object_or_404(request.user.wishes, pk=pk).delete()
        return HttpResponse(status=204)
