from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse_lazy
from django.views import View
from django.views.generic import CreateView, ListView, UpdateView

from .letters import compose
from .models import Letter, Singer


class OwnLetters(LoginRequiredMixin):
    model = Letter

    def get_queryset(self):
        return Letter.objects.filter(author=self.request.user)


class LetterList(OwnLetters, ListView):
    paginate_by = 20


class LetterCreate(OwnLetters, CreateView):
    fields = ["subject", "text"]
    success_url = reverse_lazy("letters")

    def form_valid(self, form):
        form.instance.author = self.request.user
        return super().form_valid(form)


class LetterUpdate(OwnLetters, UpdateView):
    fields = ["subject", "text"]
    success_url = reverse_lazy("letters")


class LetterText(OwnLetters, View):
    """The letter as one singer gets it."""

    def get(self, request, pk, singer):
        letter = get_object_or_404(self.get_queryset(), pk=pk)
        text = compose(letter, get_object_or_404(Singer, pk=singer))
        return HttpResponse(text, content_type="text/plain; charset=utf-8")
