from django.contrib.auth.mixins import LoginRequiredMixin
from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.views.generic import TemplateView

from .models import Membership, Studio, Trainer


class StudioMixin(LoginRequiredMixin):
    """Pages of one studio."""

    def get_studio(self):
        trainer = get_object_or_404(Trainer.objects.select_related("studio"), user=self.request.user)
        chosen = self.request.GET.get("studio", "")
        if chosen.isdecimal():
            return get_object_or_404(Studio, pk=int(chosen))
        return trainer.studio

    def get_context_data(self, **kwargs):
        return super().get_context_data(studio=self.get_studio(), **kwargs)


class DashboardView(StudioMixin, TemplateView):
    template_name = "studios/dashboard.html"


class ExpiringView(StudioMixin, TemplateView):
    template_name = "studios/expiring.html"

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        memberships = Membership.objects.filter(studio=context["studio"], valid_until__gte=timezone.localdate())
        paginator = Paginator(memberships.order_by("valid_until", "pk"), 40)
        context["page"] = paginator.get_page(self.request.GET.get("page"))
        return context
