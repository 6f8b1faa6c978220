from django.contrib.auth.mixins import LoginRequiredMixin
from django.shortcuts import get_object_or_404, redirect
from django.views import View
from django.views.generic import ListView

from .models import Choice, Vote


class ChoiceList(LoginRequiredMixin, ListView):
    queryset = Choice.objects.order_by("pk")
    template_name = "polls/choices.html"


class CastVote(LoginRequiredMixin, View):
    def post(self, request, pk):
        choice = get_object_or_404(Choice, pk=pk)
        Vote.objects.update_or_create(voter=request.user, defaults={"choice": choice})
        return redirect("choices")
