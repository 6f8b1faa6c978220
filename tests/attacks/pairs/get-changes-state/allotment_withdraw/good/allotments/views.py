from django.contrib import messages
from django.contrib.auth.mixins import LoginRequiredMixin
from django.db import transaction
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse_lazy
from django.views.generic import CreateView, ListView, View

from .models import Application


def withdraw(application):
    with transaction.atomic():
        waiting = Application.objects.filter(pk=application.pk).exclude(
            state=Application.WITHDRAWN
        )
        return waiting.update(state=Application.WITHDRAWN)


class MyApplications(LoginRequiredMixin, ListView):
    template_name = "allotments/applications.html"
    paginate_by = 20

    def get_queryset(self):
        return self.request.user.applications.select_related("site")


class Apply(LoginRequiredMixin, CreateView):
    model = Application
    fields = ["site", "wishes"]
    template_name = "allotments/apply.html"
    success_url = reverse_lazy("applications")

    def form_valid(self, form):
        form.instance.applicant = self.request.user
        return super().form_valid(form)


class Withdraw(LoginRequiredMixin, View):
    http_method_names = ["post"]

    def post(self, request, pk):
        application = get_object_or_404(request.user.applications, pk=pk)
        if withdraw(application):
            messages.success(request, f"You left the list of {application.site}.")
        return redirect("applications")
