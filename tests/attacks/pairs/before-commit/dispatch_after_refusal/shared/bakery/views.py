from django import forms
from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views import View

from .models import Order
from .services import Refused, place


class SlotForm(forms.Form):
    slot = forms.ChoiceField(choices=[("morning", "Morning"), ("noon", "Noon")])


class PlaceOrder(LoginRequiredMixin, View):
    def post(self, request, pk):
        order = get_object_or_404(Order, pk=pk, buyer=request.user)
        form = SlotForm(request.POST)
        if not form.is_valid():
            return JsonResponse({"errors": form.errors}, status=400)
        try:
            place(order, form.cleaned_data["slot"])
        except Refused as error:
            return JsonResponse({"errors": {"order": [str(error)]}}, status=409)
        return JsonResponse({"order": order.pk})
