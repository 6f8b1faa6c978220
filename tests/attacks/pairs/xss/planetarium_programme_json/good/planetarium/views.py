from django.contrib.auth.mixins import LoginRequiredMixin
from django.urls import reverse_lazy
from django.views.generic import CreateView, DetailView

from .models import Dome, Show


class ProposeShow(LoginRequiredMixin, CreateView):
    model = Show
    fields = ["dome", "title", "starts", "minutes"]
    template_name = "planetarium/propose.html"
    success_url = reverse_lazy("propose")

    def form_valid(self, form):
        form.instance.proposed_by = self.request.user
        return super().form_valid(form)


class DomeCalendar(DetailView):
    queryset = Dome.objects.all()
    template_name = "planetarium/calendar.html"

    def get_context_data(self, **kwargs):
        events = [show.as_event() for show in self.object.shows.all()[:200]]
        return super().get_context_data(events=events, **kwargs)
