from django.contrib.auth.mixins import LoginRequiredMixin, UserPassesTestMixin
from django.shortcuts import get_object_or_404
from django.urls import reverse_lazy
from django.views.generic import FormView, ListView

from .forms import NoteForm
from .models import Note, Section
from .post import send_to_leader


class Sections(ListView):
    model = Section
    paginate_by = 30
    template_name = "orchestra/sections.html"


class WriteNote(LoginRequiredMixin, FormView):
    form_class = NoteForm
    template_name = "orchestra/write.html"
    success_url = reverse_lazy("sections")

    def form_valid(self, form):
        section = get_object_or_404(Section, slug=self.kwargs["slug"])
        data = form.cleaned_data
        send_to_leader(section, data["subject"], data["sender"], data["text"])
        Note.objects.create(section=section, subject=data["subject"])
        return super().form_valid(form)


class Sent(UserPassesTestMixin, ListView):
    queryset = Note.objects.select_related("section")
    paginate_by = 50
    template_name = "orchestra/sent.html"

    def test_func(self):
        return self.request.user.is_staff
