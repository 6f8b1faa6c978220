from django.contrib import messages
from django.db.models import DecimalField, F, Sum
from django.urls import reverse_lazy
from django.views.generic import TemplateView, UpdateView

from common.mixins import OrganiserRequiredMixin, PageTitleMixin
from events.models import Event
from orders.models import OrderLine

from .forms import OrganiserForm


class OrganiserUpdateView(OrganiserRequiredMixin, PageTitleMixin, UpdateView):
    form_class = OrganiserForm
    template_name = "accounts/organiser_form.html"
    success_url = reverse_lazy("organiser_profile")
    page_title = "Your organiser profile"

    def get_object(self, queryset=None):
        return self.request.user.organiser

    def form_valid(self, form):
        messages.success(self.request, "Profile saved.")
        return super().form_valid(form)


class SalesView(OrganiserRequiredMixin, PageTitleMixin, TemplateView):
    """What the organiser has sold so far, event by event."""

    template_name = "accounts/sales.html"
    page_title = "Sales"

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        rows = []
        for event in Event.objects.for_organiser(self.request.user):
            totals = OrderLine.objects.filter(ticket_type__event=event).aggregate(
                tickets=Sum("quantity"),
                revenue=Sum(F("quantity") * F("unit_price"), output_field=DecimalField()),
            )
            rows.append(
                {
                    "event": event,
                    "tickets": totals["tickets"] or 0,
                    "revenue": totals["revenue"] or 0,
                }
            )
        context["rows"] = rows
        context["total_revenue"] = sum(row["revenue"] for row in rows)
        return context
