from django.contrib import messages
from django.contrib.auth.mixins import LoginRequiredMixin
from django.db.models import Count, Q
from django.shortcuts import get_object_or_404, redirect
from django.views import View
from django.views.generic import DetailView, ListView

from .models import Motion, Vote


class Motions(LoginRequiredMixin, ListView):
    model = Motion
    template_name = "ballot/motions.html"
    paginate_by = 20


class Result(LoginRequiredMixin, DetailView):
    template_name = "ballot/result.html"

    def get_queryset(self):
        yes, no = Count("votes", filter=Q(votes__yes=True)), Count("votes", filter=Q(votes__yes=False))
        return Motion.objects.filter(open=False).annotate(yes=yes, no=no)


class Cast(LoginRequiredMixin, View):
    def post(self, request, pk):
        motion = get_object_or_404(Motion, pk=pk, open=True)
        answer = request.POST.get("answer")
        if answer not in ("yes", "no"):
            messages.error(request, "Yes or no?")
        else:
            Vote.objects.update_or_create(motion=motion, member=request.user, defaults={"yes": answer == "yes"})
            messages.success(request, "Your vote is counted.")
        return redirect("motions")
