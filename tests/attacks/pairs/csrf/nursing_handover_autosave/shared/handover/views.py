from django.contrib.auth.mixins import LoginRequiredMixin
from django.shortcuts import get_object_or_404
from django.views.generic import DetailView, ListView

from .ajax import AjaxView
from .forms import NewNoteForm, NoteTextForm
from .models import HandoverNote


class OwnNotes(LoginRequiredMixin, ListView):
    template_name = "handover/list.html"
    paginate_by = 20

    def get_queryset(self):
        return HandoverNote.objects.filter(nurse=self.request.user)


class NotePage(LoginRequiredMixin, DetailView):
    template_name = "handover/note.html"
    context_object_name = "note"

    def get_queryset(self):
        return HandoverNote.objects.filter(nurse=self.request.user)


class StartNote(AjaxView):
    form_class = NewNoteForm

    def form_valid(self, form):
        form.instance.nurse = self.request.user
        return {"id": form.save().pk}


class AutosaveNote(AjaxView):
    form_class = NoteTextForm

    def get_instance(self):
        return get_object_or_404(HandoverNote, pk=self.kwargs["pk"], nurse=self.request.user)

    def form_valid(self, form):
        return {"saved_at": form.save().saved_at}
