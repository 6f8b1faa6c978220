from urllib.parse import urlencode

from django.contrib.auth.mixins import LoginRequiredMixin
from django.shortcuts import redirect
from django.urls import reverse

from .models import Acceptance


class RulesAcceptedMixin(LoginRequiredMixin):
    """Shows the harbour's rules first to a skipper who has not accepted them."""

    def dispatch(self, request, *args, **kwargs):
        user = request.user
        if user.is_authenticated and not Acceptance.objects.filter(skipper=user).exists():
            return redirect(f"{reverse('rules')}?{urlencode({'next': request.get_full_path()})}")
        return super().dispatch(request, *args, **kwargs)
