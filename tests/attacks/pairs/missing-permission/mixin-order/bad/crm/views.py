from django.contrib.auth.mixins import LoginRequiredMixin, PermissionRequiredMixin
from django.urls import reverse_lazy
from django.views.generic import CreateView, ListView

from .models import Lead


class ContactUs(CreateView):
    """The public form of the web site."""

    model = Lead
    fields = ["name", "email", "phone"]
    success_url = reverse_lazy("contact-us")


class LeadList(ListView, LoginRequiredMixin, PermissionRequiredMixin):
    model = Lead
    permission_required = "crm.view_lead"
    paginate_by = 50
    ordering = "-created"
