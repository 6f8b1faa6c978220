from django.utils import timezone
from django.views.generic import TemplateView

from events.models import Event
from observatory.models import Observation


class HomeView(TemplateView):
    template_name = "core/home.html"

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        context["events"] = (
            Event.objects.published()
            .filter(starts_at__gte=timezone.now())
            .select_related("venue")[:3]
        )
        context["observation"] = (
            Observation.objects.public().select_related("target", "observer__user").first()
        )
        return context
