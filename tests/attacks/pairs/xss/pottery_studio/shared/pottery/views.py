from django import forms
from django.contrib.auth.mixins import LoginRequiredMixin
from django.db.models import Q
from django.urls import reverse_lazy
from django.views.generic import CreateView, ListView, UpdateView

from .models import Piece


class FindForm(forms.Form):
    word = forms.CharField(max_length=40, required=False)


class Gallery(LoginRequiredMixin, ListView):
    template_name = "pottery/gallery.html"
    paginate_by = 30

    def get_queryset(self):
        self.form = FindForm(self.request.GET)
        self.word = self.form.cleaned_data["word"] if self.form.is_valid() else ""
        pieces = Piece.objects.select_related("glaze")
        if self.word:
            pieces = pieces.filter(Q(title__contains=self.word) | Q(notes__contains=self.word))
        return pieces

    def get_context_data(self, **kwargs):
        return super().get_context_data(form=self.form, word=self.word, **kwargs)


class PieceEditing(LoginRequiredMixin):
    fields = ["glaze", "title", "notes"]
    template_name = "pottery/piece.html"
    success_url = reverse_lazy("gallery")

    def get_queryset(self):
        return self.request.user.pieces.all()


class AddPiece(PieceEditing, CreateView):
    model = Piece

    def form_valid(self, form):
        form.instance.potter = self.request.user
        return super().form_valid(form)


class ChangePiece(PieceEditing, UpdateView):
    pass
