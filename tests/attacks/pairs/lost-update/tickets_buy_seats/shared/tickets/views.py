from django.contrib.auth.mixins import LoginRequiredMixin
from django.shortcuts import get_object_or_404
from django.urls import reverse_lazy
from django.views.generic import FormView, ListView

from .forms import BuyForm
from .models import Concert, Ticket
from .sales import SoldOut, sell


class ConcertList(ListView):
    model = Concert
    paginate_by = 20


class MyTickets(LoginRequiredMixin, ListView):
    paginate_by = 20

    def get_queryset(self):
        return Ticket.objects.filter(buyer=self.request.user).select_related("concert")


class BuyView(LoginRequiredMixin, FormView):
    form_class = BuyForm
    template_name = "tickets/buy.html"
    success_url = reverse_lazy("tickets")

    def get_context_data(self, **kwargs):
        concert = get_object_or_404(Concert, pk=self.kwargs["pk"])
        return super().get_context_data(concert=concert, **kwargs)

    def form_valid(self, form):
        concert = get_object_or_404(Concert, pk=self.kwargs["pk"])
        try:
            sell(concert.pk, self.request.user, form.cleaned_data["quantity"])
        except SoldOut:
            form.add_error("quantity", "There are not so many tickets left.")
            return self.form_invalid(form)
        return super().form_valid(form)
