from django.contrib.auth.mixins import LoginRequiredMixin
from django.urls import reverse_lazy
from django.views.generic import FormView, ListView

from .forms import WordListForm
from .models import Word


class UploadWords(LoginRequiredMixin, FormView):
    form_class = WordListForm
    template_name = "atlas/upload.html"
    success_url = reverse_lazy("own-words")

    def form_valid(self, form):
        Word.objects.bulk_create(
            Word(collector=self.request.user, headword=headword, meaning=meaning)
            for headword, meaning in form.cleaned_data["words"]
        )
        return super().form_valid(form)


class OwnWords(LoginRequiredMixin, ListView):
    paginate_by = 50
    template_name = "atlas/words.html"

    def get_queryset(self):
        return Word.objects.filter(collector=self.request.user)
