from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import HttpResponseBadRequest
from django.views.generic import ListView, TemplateView

from .forms import CompareForm
from .models import Note


class Notes(LoginRequiredMixin, ListView):
    template_name = "logbook/notes.html"
    paginate_by = 30

    def get_queryset(self):
        return Note.objects.filter(observer=self.request.user)


class Compare(LoginRequiredMixin, TemplateView):
    template_name = "logbook/compare.html"

    def get(self, request, *args, **kwargs):
        form = CompareForm(request.GET)
        if not form.is_valid():
            return HttpResponseBadRequest("Choose two notes.")
        chosen = form.cleaned_data
        found = request.user.notes.in_bulk([chosen["left"], chosen["right"]])
        return self.render_to_response({"notes": list(found.values())})
