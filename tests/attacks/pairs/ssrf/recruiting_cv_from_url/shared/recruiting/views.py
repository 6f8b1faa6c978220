from django.http import HttpResponse
from rest_framework import mixins, viewsets
from rest_framework.decorators import action
from rest_framework.response import Response

from .models import Application
from .serializers import ApplicationSerializer, CvImportSerializer


class ApplicationViewSet(
    mixins.CreateModelMixin,
    mixins.ListModelMixin,
    mixins.RetrieveModelMixin,
    viewsets.GenericViewSet,
):
    serializer_class = ApplicationSerializer

    def get_queryset(self):
        return Application.objects.filter(candidate=self.request.user)

    def perform_create(self, serializer):
        serializer.save(candidate=self.request.user)

    @action(detail=True, methods=["post"], url_path="cv-import")
    def cv_import(self, request, pk=None):
        application = self.get_object()
        wanted = CvImportSerializer(data=request.data)
        wanted.is_valid(raise_exception=True)
        wanted.save(application)
        return Response({"size": len(application.cv)})

    @action(detail=True)
    def cv(self, request, pk=None):
        application = self.get_object()
        answer = HttpResponse(bytes(application.cv), content_type="application/octet-stream")
        answer["Content-Disposition"] = 'attachment; filename="cv"'
        return answer
