from django.contrib import messages
from django.contrib.auth.mixins import LoginRequiredMixin
from django.db import IntegrityError, transaction
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.views import View
from django.views.generic import ListView

from .models import Loan, Toy


class Shelf(LoginRequiredMixin, ListView):
    template_name = "toys/shelf.html"
    paginate_by = 24

    def get_queryset(self):
        return Toy.objects.exclude(loans__in=Loan.objects.filter(returned_at=None))


class OurLoans(LoginRequiredMixin, ListView):
    template_name = "toys/loans.html"
    paginate_by = 24

    def get_queryset(self):
        return self.request.user.loans.select_related("toy")


class Borrow(LoginRequiredMixin, View):
    def post(self, request, pk):
        toy = get_object_or_404(Toy, pk=pk)
        try:
            with transaction.atomic():
                Loan.objects.create(toy=toy, family=request.user)
        except IntegrityError:
            messages.error(request, "Somebody was faster.")
            return redirect("shelf")
        return redirect("loans")


class BringBack(LoginRequiredMixin, View):
    def get(self, request, pk):
        loan = get_object_or_404(request.user.loans, pk=pk, returned_at=None)
        loan.returned_at = timezone.now()
        loan.save(update_fields=["returned_at"])
        return redirect("loans")
