import mimetypes

from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import FileResponse, JsonResponse
from django.shortcuts import get_object_or_404
from django.views import View
from django.views.generic import CreateView

from .models import Attachment


class UploadView(LoginRequiredMixin, CreateView):
    model = Attachment
    fields = ["file"]
    template_name = "files/form.html"

    def form_valid(self, form):
        form.instance.owner = self.request.user
        return JsonResponse({"id": form.save().pk}, status=201)


class ShowView(LoginRequiredMixin, View):
    def get(self, request, pk):
        attachment = get_object_or_404(Attachment, pk=pk, owner=request.user)
        kind = mimetypes.guess_type(attachment.file.name)[0] or "application/octet-stream"
        return FileResponse(attachment.file.open(), content_type=kind)
