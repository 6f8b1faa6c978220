from django.http import FileResponse, Http404
from rest_framework import viewsets
from rest_framework.decorators import action

from .models import Booth
from .serializers import BoothSerializer


class BoothViewSet(viewsets.ModelViewSet):
    serializer_class = BoothSerializer

    def get_queryset(self):
        return Booth.objects.filter(host=self.request.user).order_by("pk")

    def perform_create(self, serializer):
        serializer.save(host=self.request.user)

    @action(detail=True, url_path="backdrop")
    def backdrop_file(self, request, pk=None):
        path = self.get_object().backdrop_path()
        if path is None:
            raise Http404
        return FileResponse(
            path.open("rb"), content_type="application/octet-stream", as_attachment=True
        )
