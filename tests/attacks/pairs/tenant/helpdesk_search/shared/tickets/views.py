from django.contrib.auth.mixins import LoginRequiredMixin
from django.views.generic import DetailView, ListView

from .models import Ticket


class TicketSearch(LoginRequiredMixin, ListView):
    paginate_by = 30
    template_name = "tickets/search.html"
    context_object_name = "tickets"

    def get_queryset(self):
        words = self.request.GET.get("q", "").strip()[:100]
        tickets = Ticket.objects.in_workspace(self.request.workspace)
        if words:
            tickets = Ticket.objects.search(self.request.workspace, words)
        return tickets


class TicketDetail(LoginRequiredMixin, DetailView):
    template_name = "tickets/detail.html"

    def get_queryset(self):
        return Ticket.objects.in_workspace(self.request.workspace)
