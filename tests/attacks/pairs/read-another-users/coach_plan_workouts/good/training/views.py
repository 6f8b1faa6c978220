from django.http import Http404
from rest_framework import generics

from .models import Plan, Workout
from .serializers import PlanSerializer, WorkoutSerializer


class AthleteMixin:
    def get_plans(self):
        return Plan.objects.filter(athlete=self.request.user)


class PlanList(AthleteMixin, generics.ListCreateAPIView):
    serializer_class = PlanSerializer

    def get_queryset(self):
        return self.get_plans()

    def perform_create(self, serializer):
        serializer.save(athlete=self.request.user)


class PlanDetail(AthleteMixin, generics.RetrieveUpdateDestroyAPIView):
    serializer_class = PlanSerializer

    def get_queryset(self):
        return self.get_plans()


class WorkoutList(AthleteMixin, generics.ListAPIView):
    serializer_class = WorkoutSerializer

    def initial(self, request, *args, **kwargs):
        super().initial(request, *args, **kwargs)
        if not self.get_plans().filter(pk=self.kwargs["plan_pk"]).exists():
            raise Http404

    def get_queryset(self):
        return Workout.objects.filter(plan_id=self.kwargs["plan_pk"])
