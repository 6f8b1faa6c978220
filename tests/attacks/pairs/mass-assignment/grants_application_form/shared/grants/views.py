from django.contrib.auth.mixins import LoginRequiredMixin
from django.views.generic import CreateView, DetailView

from .forms import ApplicationForm
from .models import Application


class Apply(LoginRequiredMixin, CreateView):
    form_class = ApplicationForm
    template_name = "grants/apply.html"

    def form_valid(self, form):
        form.instance.applicant = self.request.user
        return super().form_valid(form)


class ApplicationDetail(LoginRequiredMixin, DetailView):
    def get_queryset(self):
        return Application.objects.filter(applicant=self.request.user)
