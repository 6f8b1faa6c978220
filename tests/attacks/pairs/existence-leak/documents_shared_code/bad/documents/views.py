from django.contrib.auth.mixins import LoginRequiredMixin
from django.core.exceptions import PermissionDenied
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
        document = get_object_or_404(Document, code=self.kwargs["code"])
        if not Document.objects.readable_by(self.request.user).contains(document):
            raise PermissionDenied("You may not read this document.")
        return document
