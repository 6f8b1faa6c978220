from django.contrib.auth.mixins import LoginRequiredMixin
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.views.generic import CreateView, DetailView, ListView

from .models import SpokenForm, Word


class WordList(ListView):
    model = Word
    paginate_by = 50


class WordPage(DetailView):
    model = Word

    def get_context_data(self, **kwargs):
        return super().get_context_data(forms=self.object.forms.all()[:200], **kwargs)


class SpokenFormCreate(LoginRequiredMixin, CreateView):
    model = SpokenForm
    fields = ["spelling", "village"]
    template_name = "dialects/form.html"

    def form_valid(self, form):
        form.instance.word = get_object_or_404(Word, pk=self.kwargs["pk"])
        form.instance.collector = self.request.user
        return super().form_valid(form)

    def get_success_url(self):
        return reverse("word", args=[self.object.word_id])
