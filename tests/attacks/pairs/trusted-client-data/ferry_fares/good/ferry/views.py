from django.contrib.auth.mixins import LoginRequiredMixin
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.views.generic import FormView, ListView

from .forms import TicketForm
from .models import Crossing, Ticket


class BuyTicket(LoginRequiredMixin, FormView):
    form_class = TicketForm
    template_name = "ferry/buy.html"

    def setup(self, request, *args, **kwargs):
        super().setup(request, *args, **kwargs)
        self.crossing = get_object_or_404(Crossing, pk=kwargs["pk"])

    def get_context_data(self, **kwargs):
        return super().get_context_data(crossing=self.crossing, **kwargs)

    def form_valid(self, form):
        seats = form.cleaned_data["seats"]
        Ticket.objects.create(
            passenger=self.request.user,
            crossing=self.crossing,
            seats=seats,
            amount_due=seats * self.crossing.fare,
        )
        return super().form_valid(form)

    def get_success_url(self):
        return reverse("tickets")


class TicketList(LoginRequiredMixin, ListView):
    template_name = "ferry/tickets.html"
    paginate_by = 20

    def get_queryset(self):
        return Ticket.objects.filter(passenger=self.request.user).select_related("crossing").order_by("-pk")
