from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import Http404
from django.urls import reverse_lazy
from django.views.generic import CreateView, DeleteView, ListView, TemplateView

from .models import Outing
from .summary import forget_summary, season_summary


class OutingMixin(LoginRequiredMixin):
    model = Outing
    success_url = reverse_lazy("outings")

    def get_queryset(self):
        return Outing.objects.filter(rower=self.request.user)


class OutingList(OutingMixin, ListView):
    paginate_by = 25


class OutingCreate(OutingMixin, CreateView):
    fields = ["day", "boat", "metres"]

    def form_valid(self, form):
        form.instance.rower = self.request.user
        response = super().form_valid(form)
        forget_summary(self.request.user, self.object.day.year)
        return response


class OutingDelete(OutingMixin, DeleteView):
    template_name = "rowing/outing_form.html"

    def form_valid(self, form):
        year = self.object.day.year
        response = super().form_valid(form)
        forget_summary(self.request.user, year)
        return response


class Season(LoginRequiredMixin, TemplateView):
    template_name = "rowing/season.html"

    def get_context_data(self, year, **kwargs):
        if not 1900 <= year <= 2100:
            raise Http404
        summary = season_summary(self.request.user, year)
        return super().get_context_data(year=year, summary=summary, **kwargs)
