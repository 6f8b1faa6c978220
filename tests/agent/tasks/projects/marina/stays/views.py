from django.contrib import messages
from django.contrib.auth.mixins import LoginRequiredMixin
from django.db import transaction
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse_lazy
from django.utils import timezone
from django.views.generic import CreateView, DetailView, ListView

from marina import background
from marina.mixins import HarbourOfficeMixin
from stays.forms import StayForm
from stays.models import Stay
from stays.services import charge_fee, mail_request


class StayListView(LoginRequiredMixin, ListView):
    """The stays of who asks."""

    def get_queryset(self):
        stays = Stay.objects.filter(boat__owner=self.request.user)
        return stays.select_related("boat", "berth__pier").prefetch_related("charges")


class ArrivalsView(HarbourOfficeMixin, ListView):
    """Who comes in from today on."""

    template_name = "stays/arrivals.html"

    def get_queryset(self):
        stays = Stay.objects.filter(arrives__gte=timezone.localdate())
        return stays.exclude(status=Stay.Status.CANCELLED)


class StayCreateView(LoginRequiredMixin, CreateView):
    model = Stay
    form_class = StayForm
    success_url = reverse_lazy("stays:stay-list")

    def get_form_kwargs(self):
        return {**super().get_form_kwargs(), "user": self.request.user}

    def form_valid(self, form):
        with transaction.atomic():
            self.object = form.save()
            background.later(mail_request, self.object.pk)
            charge_fee(self.object)
        messages.success(self.request, "We have got your request.")
        return redirect(self.get_success_url())


class InvoiceView(LoginRequiredMixin, DetailView):
    """The charges of a stay. Posting pays them all by card on file."""

    template_name = "stays/invoice.html"

    def get_object(self, queryset=None):
        return get_object_or_404(
            Stay.objects.select_related("boat__owner", "berth__pier"), pk=self.kwargs["pk"]
        )

    def post(self, request, pk):
        stay = self.get_object()
        stay.charges.filter(paid=False).update(paid=True)
        messages.success(request, "Paid, thank you.")
        return redirect(stay)
