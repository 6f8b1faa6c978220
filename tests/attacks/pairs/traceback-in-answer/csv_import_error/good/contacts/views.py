import logging

from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import JsonResponse
from django.shortcuts import render
from django.views import View

from .importing import import_contacts

logger = logging.getLogger(__name__)


class ImportView(LoginRequiredMixin, View):
    def get(self, request):
        return render(request, "contacts/import.html")

    def post(self, request):
        file = request.FILES.get("file")
        if file is None or file.size > 1_000_000:
            return JsonResponse({"error": "Send a file of at most 1 MB."}, status=400)
        try:
            count = import_contacts(request.user, file)
        except Exception:
            logger.exception("An import failed.")
            return JsonResponse({"error": "The file could not be read."}, status=400)
        return JsonResponse({"imported": count}, status=201)
