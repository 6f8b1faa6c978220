from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.template import engines
from django.urls import reverse
from django.views.generic import CreateView

from .models import Survey


class NewSurvey(LoginRequiredMixin, CreateView):
    model = Survey
    fields = ["title", "thanks"]

    def form_valid(self, form):
        form.instance.owner = self.request.user
        return super().form_valid(form)

    def get_success_url(self):
        return reverse("thanks", args=[self.object.pk])


def thanks(request, pk):
    survey = get_object_or_404(Survey, pk=pk)
    template = engines["django"].from_string("<p>" + survey.thanks + "</p>")
    return HttpResponse(template.render({"survey": survey}, request))
