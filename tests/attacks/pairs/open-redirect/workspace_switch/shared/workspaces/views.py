from django.contrib.auth.mixins import LoginRequiredMixin
from django.shortcuts import get_object_or_404, redirect
from django.views import View
from django.views.generic import ListView

from .mixins import NextUrlMixin


class Dashboard(LoginRequiredMixin, ListView):
    template_name = "workspaces/dashboard.html"
    paginate_by = 30

    def get_queryset(self):
        return self.request.user.workspaces.all()

    def get_context_data(self, **kwargs):
        current = self.get_queryset().filter(slug=self.request.session.get("workspace")).first()
        return super().get_context_data(current=current, **kwargs)


class SwitchWorkspace(LoginRequiredMixin, NextUrlMixin, View):
    http_method_names = ["post"]
    fallback_url = "dashboard"

    def post(self, request, slug):
        workspace = get_object_or_404(request.user.workspaces, slug=slug)
        request.session["workspace"] = workspace.slug
        return redirect(self.get_next_url())
