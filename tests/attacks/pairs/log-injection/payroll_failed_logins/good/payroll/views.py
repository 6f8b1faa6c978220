import logging

from django.contrib.auth.mixins import LoginRequiredMixin
from django.contrib.auth.views import LoginView
from django.shortcuts import get_object_or_404
from django.urls import reverse_lazy
from django.views.generic import CreateView, DetailView, ListView

from .models import Question, Slip

audit = logging.getLogger("audit")


class SignIn(LoginView):
    def form_valid(self, form):
        audit.info("Sign-in of user %d", form.get_user().pk)
        return super().form_valid(form)

    def form_invalid(self, form):
        name = form.data.get("username", "")[:150]
        audit.warning("Failed sign-in for %r", name)
        return super().form_invalid(form)


class SlipList(LoginRequiredMixin, ListView):
    paginate_by = 24

    def get_queryset(self):
        return Slip.objects.filter(employee=self.request.user)


class SlipDetail(LoginRequiredMixin, DetailView):
    def get_queryset(self):
        return Slip.objects.filter(employee=self.request.user)


class Ask(LoginRequiredMixin, CreateView):
    model = Question
    fields = ["text"]
    success_url = reverse_lazy("home")

    def form_valid(self, form):
        form.instance.slip = get_object_or_404(
            Slip, pk=self.kwargs["pk"], employee=self.request.user
        )
        return super().form_valid(form)
