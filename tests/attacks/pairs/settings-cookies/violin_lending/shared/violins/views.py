from django.contrib.auth.mixins import LoginRequiredMixin
from django.db import transaction
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.views import View
from django.views.generic import ListView

from .models import Loan, Violin


class Shelf(ListView):
    """The shelf is open to everyone."""

    queryset = Violin.objects.filter(at_home=True)
    paginate_by = 30


class MyLoans(LoginRequiredMixin, ListView):
    paginate_by = 30

    def get_queryset(self):
        return Loan.objects.filter(pupil=self.request.user).select_related("violin").order_by("-since")


class Borrow(LoginRequiredMixin, View):
    @transaction.atomic
    def post(self, request, pk):
        violin = get_object_or_404(Violin.objects.select_for_update(), pk=pk, at_home=True)
        Loan.objects.create(violin=violin, pupil=request.user)
        violin.at_home = False
        violin.save(update_fields=["at_home"])
        return redirect("loans")


class GiveBack(LoginRequiredMixin, View):
    @transaction.atomic
    def post(self, request, pk):
        loan = get_object_or_404(Loan, pk=pk, pupil=request.user, back_on=None)
        loan.back_on = timezone.localdate()
        loan.save(update_fields=["back_on"])
        Violin.objects.filter(pk=loan.violin_id).update(at_home=True)
        return redirect("loans")
