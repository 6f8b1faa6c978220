import csv

from django import forms
from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse_lazy
from django.views import View
from django.views.generic import CreateView, TemplateView

from .models import Preorder, Truck


class PreorderForm(forms.ModelForm):
    class Meta:
        model = Preorder
        fields = ["guest", "portions", "wish"]


class PreorderCreateView(CreateView):
    form_class = PreorderForm
    template_name = "trucks/order.html"
    success_url = reverse_lazy("thanks")

    def dispatch(self, request, *args, **kwargs):
        self.truck = get_object_or_404(Truck, pk=kwargs["pk"])
        return super().dispatch(request, *args, **kwargs)

    def get_context_data(self, **kwargs):
        return super().get_context_data(truck=self.truck, **kwargs)

    def form_valid(self, form):
        form.instance.truck = self.truck
        return super().form_valid(form)


class ThanksView(TemplateView):
    template_name = "trucks/thanks.html"


class PreorderExportView(LoginRequiredMixin, View):
    def get(self, request, pk):
        truck = get_object_or_404(Truck, pk=pk, keeper=request.user)
        response = HttpResponse(content_type="text/csv")
        response["Content-Disposition"] = 'attachment; filename="orders.csv"'
        writer = csv.writer(response)
        writer.writerow(["Guest", "Portions", "Wish"])
        for order in truck.preorders.order_by("at").iterator():
            writer.writerow([order.guest, order.portions, order.wish])
        return response
