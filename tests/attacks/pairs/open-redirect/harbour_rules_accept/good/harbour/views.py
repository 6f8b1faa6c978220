from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.views import View
from django.views.generic import ListView

from .mixins import RulesAcceptedMixin
from .models import Acceptance, Berth


class Berths(RulesAcceptedMixin, ListView):
    model = Berth
    paginate_by = 50


class AcceptRules(LoginRequiredMixin, View):
    def get(self, request):
        return render(request, "harbour/rules.html", {"next": request.GET.get("next", "")})

    def post(self, request):
        Acceptance.objects.get_or_create(skipper=request.user)
        next_page = request.POST.get("next", "")
        if not url_has_allowed_host_and_scheme(
            next_page, allowed_hosts={request.get_host()}, require_https=request.is_secure()
        ):
            next_page = reverse("berths")
        return HttpResponseRedirect(next_page)
