from django.contrib.auth.mixins import LoginRequiredMixin
from django.views.generic import DetailView, ListView

from .models import Exercise, Plan


class ExerciseList(ListView):
    model = Exercise
    paginate_by = 30


class ExerciseDetail(DetailView):
    model = Exercise


class PlanList(LoginRequiredMixin, ListView):
    paginate_by = 20

    def get_queryset(self):
        return Plan.objects.filter(patient=self.request.user)


class PlanDetail(LoginRequiredMixin, DetailView):
    queryset = Plan.objects.prefetch_related("exercises")

    def get_queryset(self):
        return super().get_queryset().filter(patient=self.request.user)
