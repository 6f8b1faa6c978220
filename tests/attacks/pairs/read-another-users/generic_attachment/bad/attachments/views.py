from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import Http404, JsonResponse
from django.shortcuts import get_object_or_404
from django.views import View

from .models import Attachment


class AttachmentView(LoginRequiredMixin, View):
    def get(self, request, pk):
        attachment = get_object_or_404(Attachment, pk=pk)
        if attachment.subject is None:
            raise Http404
        return JsonResponse({"caption": attachment.caption, "body": attachment.body})
