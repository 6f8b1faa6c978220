from django.http import FileResponse
from rest_framework import mixins, viewsets
from rest_framework.decorators import action

from .models import Course, Handout
from .serializers import CourseSerializer, HandoutSerializer


class CourseViewSet(viewsets.ReadOnlyModelViewSet):
    serializer_class = CourseSerializer

    def get_queryset(self):
        return Course.objects.of(self.request.user)


class HandoutViewSet(
    mixins.CreateModelMixin,
    mixins.ListModelMixin,
    mixins.RetrieveModelMixin,
    viewsets.GenericViewSet,
):
    serializer_class = HandoutSerializer

    def get_queryset(self):
        return Handout.objects.filter(course__in=Course.objects.of(self.request.user))

    def perform_create(self, serializer):
        serializer.save(added_by=self.request.user)

    @action(detail=True)
    def document(self, request, pk=None):
        return FileResponse(self.get_object().document.open("rb"))
