from django.contrib.auth.mixins import LoginRequiredMixin
from django.shortcuts import get_object_or_404, redirect
from django.views.generic import FormView, ListView

from .forms import ScanForm
from .models import Parcel, Scan


class ParcelList(LoginRequiredMixin, ListView):
    model = Parcel
    template_name = "depot/parcels.html"
    paginate_by = 50


class ScanHistory(LoginRequiredMixin, ListView):
    """What went through the gates; `?gate=` narrows it to one of them."""

    template_name = "depot/scans.html"
    context_object_name = "scans"
    paginate_by = 100

    def get_queryset(self):
        scans = Scan.objects.select_related("parcel", "scanned_by")
        gate = self.request.GET.get("gate")
        return scans.filter(gate=gate) if gate else scans


class ScanNew(LoginRequiredMixin, FormView):
    form_class = ScanForm
    template_name = "depot/scan.html"

    def form_valid(self, form):
        form.instance.parcel = get_object_or_404(Parcel, code=self.kwargs["code"])
        form.instance.scanned_by = self.request.user
        form.save()
        return redirect("scans")
