from django.contrib.auth.mixins import LoginRequiredMixin
from django.urls import reverse_lazy
from django.views.generic import CreateView, ListView

from .models import Note


class NoteSearch(LoginRequiredMixin, ListView):
    """What all knitters noted about the patterns, with the searched word marked."""

    model = Note
    paginate_by = 20
    template_name = "knitting/notes.html"

    def get_queryset(self):
        return super().get_queryset().filter(text__icontains=self.word)

    def get_context_data(self, **kwargs):
        return super().get_context_data(word=self.word, **kwargs)

    @property
    def word(self):
        return self.request.GET.get("q", "")[:40]


class NoteCreate(LoginRequiredMixin, CreateView):
    model = Note
    fields = ["pattern", "text"]
    template_name = "knitting/note_form.html"
    success_url = reverse_lazy("notes")

    def form_valid(self, form):
        form.instance.knitter = self.request.user
        return super().form_valid(form)
