from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.contrib.auth.mixins import LoginRequiredMixin, UserPassesTestMixin
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse_lazy
from django.views.decorators.http import require_POST
from django.views.generic import CreateView, DetailView, ListView, TemplateView

from loans import services
from loans.forms import LoanForm
from loans.models import Loan


class StaffOnlyMixin(LoginRequiredMixin, UserPassesTestMixin):
    def test_func(self):
        return self.request.user.is_staff


class MyDeskView(LoginRequiredMixin, TemplateView):
    """What the one who is signed in has at hand."""

    template_name = "loans/my_desk.html"

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        loans = Loan.objects.filter(reader__user=self.request.user)
        context["loans"] = loans.running().select_related("record__box")
        context["returned"] = loans.filter(returned_on__isnull=False).count()
        return context


class LoanListView(StaffOnlyMixin, ListView):
    template_name = "loans/loan_list.html"
    context_object_name = "loans"
    paginate_by = 50

    def get_queryset(self):
        return Loan.objects.running().select_related("reader__user", "record")


class LoanCreateView(StaffOnlyMixin, CreateView):
    form_class = LoanForm
    template_name = "loans/loan_form.html"
    success_url = reverse_lazy("loan_list")

    def form_valid(self, form):
        form.instance.handed_out_by = self.request.user
        return super().form_valid(form)


class LoanDetailView(LoginRequiredMixin, DetailView):
    template_name = "loans/loan_detail.html"
    context_object_name = "loan"

    def get_queryset(self):
        loans = Loan.objects.select_related("reader__user", "record__box")
        if self.request.user.is_staff:
            return loans
        return loans.filter(reader__user=self.request.user)


@login_required
@require_POST
def renew_loan(request, pk):
    loan = get_object_or_404(Loan.objects.running(), pk=pk, reader__user=request.user)
    services.renew(loan)
    messages.success(request, "The loan was renewed.")
    return redirect(loan)
