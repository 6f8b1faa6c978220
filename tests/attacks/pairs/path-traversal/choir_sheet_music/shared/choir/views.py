from django import forms
from django.contrib.auth.mixins import LoginRequiredMixin, UserPassesTestMixin
from django.http import FileResponse, Http404
from django.urls import reverse_lazy
from django.views.generic import CreateView, DetailView, ListView
from django.views.generic.detail import BaseDetailView

from .models import Absence, Piece, Singer
from .scores import find_part, parts_of


class SingersOnly(LoginRequiredMixin, UserPassesTestMixin):
    def test_func(self):
        return Singer.objects.filter(user=self.request.user).exists()


class PartForm(forms.Form):
    part = forms.CharField(max_length=60)


class PieceList(SingersOnly, ListView):
    model = Piece
    paginate_by = 40


class PieceDetail(SingersOnly, DetailView):
    model = Piece

    def get_context_data(self, **kwargs):
        return super().get_context_data(parts=parts_of(self.object), **kwargs)


class PartDownload(SingersOnly, BaseDetailView):
    model = Piece

    def render_to_response(self, context):
        form = PartForm(self.request.GET)
        path = form.is_valid() and find_part(self.object, form.cleaned_data["part"])
        if not path:
            raise Http404("There is no such part.")
        return FileResponse(path.open("rb"), as_attachment=True, filename=path.name)


class AbsenceList(SingersOnly, ListView):
    template_name = "choir/absences.html"
    paginate_by = 20

    def get_queryset(self):
        return self.request.user.singer.absences.all()


class AbsenceCreate(SingersOnly, CreateView):
    model = Absence
    fields = ["day", "reason"]
    template_name = "choir/absence.html"
    success_url = reverse_lazy("absences")

    def form_valid(self, form):
        form.instance.singer = self.request.user.singer
        return super().form_valid(form)
