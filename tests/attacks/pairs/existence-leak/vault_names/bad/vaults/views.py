from django.contrib.auth.mixins import LoginRequiredMixin
from django.core.exceptions import PermissionDenied
from django.http import Http404, JsonResponse
from django.views import View

from .models import Vault


class VaultView(LoginRequiredMixin, View):
    def get(self, request, name):
        try:
            vault = Vault.objects.get(name=name)
        except Vault.DoesNotExist:
            raise Http404("No such vault.") from None
        if vault.owner != request.user:
            raise PermissionDenied("This vault belongs to somebody else.")
        return JsonResponse({"name": vault.name, "note": vault.note})
