from django.contrib.auth.mixins import LoginRequiredMixin
from django.shortcuts import get_object_or_404
from django.views.generic import DetailView, ListView

from .models import Document


class OwnDocuments(LoginRequiredMixin, ListView):
    paginate_by = 40

    def get_queryset(self):
        return Document.objects.readable_by(self.request.user)


class DocumentView(LoginRequiredMixin, DetailView):
    model = Document

    def get_object(self, queryset=None):
        readable = Document.objects.readable_by(self.request.user)
        return get_object_or_404(readable, code=self.kwargs["code"])
