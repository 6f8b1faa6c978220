from django.contrib.auth.mixins import LoginRequiredMixin, PermissionRequiredMixin
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse_lazy
from django.views import View
from django.views.generic import CreateView, ListView, UpdateView

from .forms import LotForm
from .models import Lot


class Catalogue(ListView):
    queryset = Lot.objects.filter(state=Lot.State.ACCEPTED)
    paginate_by = 24


class LotCreate(LoginRequiredMixin, CreateView):
    model = Lot
    form_class = LotForm
    success_url = reverse_lazy("catalogue")

    def form_valid(self, form):
        form.instance.seller = self.request.user
        return super().form_valid(form)


class LotUpdate(LoginRequiredMixin, UpdateView):
    form_class = LotForm
    success_url = reverse_lazy("catalogue")

    def get_queryset(self):
        return self.request.user.lots.filter(state=Lot.State.SUBMITTED)


class AcceptLot(PermissionRequiredMixin, View):
    permission_required = "auction.change_lot"

    def post(self, request, pk):
        lot = get_object_or_404(Lot, pk=pk)
        lot.state = Lot.State.ACCEPTED
        lot.save(update_fields=["state"])
        return redirect("catalogue")
