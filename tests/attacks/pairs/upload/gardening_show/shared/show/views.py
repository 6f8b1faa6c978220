import mimetypes

from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import FileResponse
from django.urls import reverse_lazy
from django.views.generic import CreateView, DeleteView, DetailView, ListView

from .forms import EntryForm
from .models import Entry


class EntryList(ListView):
    model = Entry
    paginate_by = 24
    template_name = "show/entries.html"


class EntryCreate(LoginRequiredMixin, CreateView):
    form_class = EntryForm
    template_name = "show/form.html"
    success_url = reverse_lazy("entries")

    def form_valid(self, form):
        form.instance.grower = self.request.user
        return super().form_valid(form)


class EntryDelete(LoginRequiredMixin, DeleteView):
    template_name = "show/delete.html"
    success_url = reverse_lazy("entries")

    def get_queryset(self):
        return self.request.user.entries.all()


class Picture(DetailView):
    model = Entry

    def render_to_response(self, context, **kwargs):
        kind, _ = mimetypes.guess_type(self.object.picture.name)
        return FileResponse(self.object.picture.open("rb"), content_type=kind or "application/octet-stream")
