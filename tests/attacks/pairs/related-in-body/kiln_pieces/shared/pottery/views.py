from django.contrib.auth.mixins import LoginRequiredMixin
from django.urls import reverse_lazy
from django.views.generic import CreateView, DetailView, ListView, UpdateView

from .forms import FiringForm, PieceForm
from .models import Firing, Piece


class MineMixin(LoginRequiredMixin):
    def get_queryset(self):
        return self.model.objects.filter(potter=self.request.user)


class PieceFormMixin(MineMixin):
    model = Piece
    form_class = PieceForm
    template_name = "pottery/edit.html"
    success_url = reverse_lazy("pieces")

    def get_form_kwargs(self):
        return {**super().get_form_kwargs(), "user": self.request.user}


class PieceList(MineMixin, ListView):
    model = Piece
    paginate_by = 30


class PieceCreate(PieceFormMixin, CreateView):
    pass


class PieceUpdate(PieceFormMixin, UpdateView):
    pass


class FiringCreate(MineMixin, CreateView):
    model = Firing
    form_class = FiringForm
    template_name = "pottery/edit.html"
    success_url = reverse_lazy("pieces")

    def form_valid(self, form):
        form.instance.potter = self.request.user
        return super().form_valid(form)


class FiringDetail(MineMixin, DetailView):
    model = Firing

    def get_context_data(self, **kwargs):
        return super().get_context_data(pieces=self.object.pieces.all()[:200], **kwargs)
