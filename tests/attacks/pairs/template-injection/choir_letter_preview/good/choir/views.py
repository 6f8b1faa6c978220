import string

from django.contrib.auth.mixins import LoginRequiredMixin, UserPassesTestMixin
from django.urls import reverse_lazy
from django.views.generic import CreateView, DetailView, ListView

from .models import Letter, Singer


class SingerOnly(LoginRequiredMixin, UserPassesTestMixin):
    def test_func(self):
        return Singer.objects.filter(user=self.request.user).exists()

    def get_queryset(self):
        return Letter.objects.filter(author__user=self.request.user)


class LetterList(SingerOnly, ListView):
    paginate_by = 15


class LetterWrite(SingerOnly, CreateView):
    model = Letter
    fields = ["subject", "text"]
    success_url = reverse_lazy("choir:letters")

    def form_valid(self, form):
        form.instance.author = self.request.user.singer
        return super().form_valid(form)


class LetterPreview(SingerOnly, DetailView):
    """Shows the letter as the first few singers of the choir will get it."""

    template_name = "choir/letter_preview.html"

    def fill(self, text, singer):
        return string.Template(text).safe_substitute(
            name=str(singer), voice=singer.get_voice_display()
        )

    def get_context_data(self, **kwargs):
        singers = Singer.objects.select_related("user")[:5]
        texts = [self.fill(self.object.text, singer) for singer in singers]
        return super().get_context_data(texts=texts, **kwargs)
