from django.contrib.auth.mixins import LoginRequiredMixin
from django.db.models import Count, Sum
from django.views.generic import DetailView, ListView, TemplateView

from .mixins import StaffOnlyMixin
from .models import Show, Ticket


class Programme(ListView):
    queryset = Show.objects.order_by("starts_at")
    template_name = "boxoffice/programme.html"
    context_object_name = "shows"
    paginate_by = 25


class MyTickets(LoginRequiredMixin, ListView):
    template_name = "boxoffice/my_tickets.html"
    context_object_name = "tickets"
    paginate_by = 25

    def get_queryset(self):
        return Ticket.objects.filter(visitor=self.request.user).select_related("show").order_by("-pk")


class SeatPlan(StaffOnlyMixin, DetailView):
    model = Show
    template_name = "boxoffice/seat_plan.html"

    def get_context_data(self, **kwargs):
        tickets = self.object.tickets.select_related("visitor").order_by("row", "seat")
        return super().get_context_data(tickets=tickets, **kwargs)


class RevenueReport(StaffOnlyMixin, TemplateView):
    template_name = "boxoffice/revenue.html"

    def get_context_data(self, **kwargs):
        shows = Show.objects.annotate(sold=Count("tickets"), takings=Sum("tickets__paid"))
        return super().get_context_data(shows=shows.order_by("-starts_at")[:100], **kwargs)
