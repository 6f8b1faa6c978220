from django.contrib.auth import get_user_model
from django.db.models import Count
from rest_framework import generics, permissions

from .models import Recording
from .serializers import RecordingSerializer, RecordistSerializer


class RecordingList(generics.ListCreateAPIView):
    queryset = Recording.objects.select_related("recordist")
    serializer_class = RecordingSerializer
    permission_classes = [permissions.IsAuthenticated]


class RecordingDelete(generics.DestroyAPIView):
    serializer_class = RecordingSerializer
    permission_classes = [permissions.IsAuthenticated]

    def get_queryset(self):
        return self.request.user.recordings.filter(verified=False)


class RecordistList(generics.ListAPIView):
    serializer_class = RecordistSerializer
    permission_classes = [permissions.IsAuthenticated]

    def get_queryset(self):
        counted = get_user_model().objects.filter(is_active=True).annotate(count=Count("recordings"))
        return counted.filter(count__gt=0).order_by("-count", "pk")
