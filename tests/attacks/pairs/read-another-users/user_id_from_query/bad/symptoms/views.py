from rest_framework import generics

from .models import DiaryEntry
from .serializers import DiaryEntrySerializer, PeriodSerializer


class Diary(generics.ListCreateAPIView):
    """The diary of a patient; staff of the clinic may name the patient."""

    serializer_class = DiaryEntrySerializer

    def get_queryset(self):
        query = PeriodSerializer(data=self.request.query_params)
        query.is_valid(raise_exception=True)
        wanted = query.validated_data
        patient_id = wanted.get("user_id", self.request.user.pk)
        entries = DiaryEntry.objects.filter(patient_id=patient_id)
        if "since" in wanted:
            entries = entries.filter(day__gte=wanted["since"])
        return entries

    def perform_create(self, serializer):
        serializer.save(patient=self.request.user)
