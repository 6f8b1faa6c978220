from django.http import HttpResponse
from rest_framework import viewsets
from rest_framework.decorators import action

from .models import Workout
from .serializers import ExportQuerySerializer, WorkoutSerializer
from .services import workouts_as_csv


class WorkoutViewSet(viewsets.ModelViewSet):
    serializer_class = WorkoutSerializer

    def get_queryset(self):
        return Workout.objects.filter(athlete=self.request.user)

    def perform_create(self, serializer):
        serializer.save(athlete=self.request.user)

    @action(detail=False)
    def export(self, request):
        query = ExportQuerySerializer(data=request.query_params)
        query.is_valid(raise_exception=True)
        body = workouts_as_csv(self.get_queryset().filter(pk__in=query.validated_data["ids"]))
        return HttpResponse(
            body,
            content_type="text/csv",
            headers={"Content-Disposition": 'attachment; filename="workouts.csv"'},
        )
