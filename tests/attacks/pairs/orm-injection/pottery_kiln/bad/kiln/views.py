from django.contrib.auth.mixins import LoginRequiredMixin
from django.urls import reverse_lazy
from django.views.generic import CreateView, DetailView, ListView

from .models import Piece


class PieceList(ListView):
    """The public gallery of the kiln."""

    queryset = Piece.objects.select_related("potter")
    template_name = "kiln/list.html"
    paginate_by = 40

    def get_ordering(self):
        return self.request.GET.get("sort", "title")


class PieceDetail(DetailView):
    model = Piece
    template_name = "kiln/detail.html"


class PieceAdd(LoginRequiredMixin, CreateView):
    model = Piece
    fields = ["title", "glaze", "fired"]
    template_name = "kiln/form.html"
    success_url = reverse_lazy("pieces")
    login_url = "admin:login"

    def form_valid(self, form):
        form.instance.potter = self.request.user
        return super().form_valid(form)
