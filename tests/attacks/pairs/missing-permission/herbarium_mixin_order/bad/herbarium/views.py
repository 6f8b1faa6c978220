from django.contrib.auth.mixins import LoginRequiredMixin, PermissionRequiredMixin
from django.urls import reverse_lazy
from django.views.generic import CreateView, ListView, UpdateView

from .models import Loan, Specimen


class SpecimenList(LoginRequiredMixin, ListView):
    queryset = Specimen.objects.filter(destroyed=False).select_related("cabinet")
    paginate_by = 40
    template_name = "herbarium/specimens.html"


class SpecimenCreate(PermissionRequiredMixin, CreateView):
    permission_required = "herbarium.add_specimen"
    model = Specimen
    fields = ["cabinet", "taxon", "collector"]
    template_name = "herbarium/form.html"
    success_url = reverse_lazy("specimens")


class SpecimenUpdate(UpdateView, PermissionRequiredMixin):
    permission_required = "herbarium.change_specimen"
    model = Specimen
    fields = ["cabinet", "taxon", "collector", "destroyed"]
    template_name = "herbarium/form.html"
    success_url = reverse_lazy("specimens")


class MyLoans(LoginRequiredMixin, ListView):
    paginate_by = 40
    template_name = "herbarium/loans.html"

    def get_queryset(self):
        return Loan.objects.filter(borrower=self.request.user).select_related("specimen").order_by("-since", "-pk")
