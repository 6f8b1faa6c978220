from django.shortcuts import get_object_or_404
from rest_framework import generics
from rest_framework.response import Response

from .models import Sighting
from .serializers import CommentSerializer, SharedSerializer, SightingSerializer
from .sync import save_all


class MySightings(generics.ListAPIView):
    serializer_class = SightingSerializer

    def get_queryset(self):
        return self.request.user.sightings.order_by("-seen_on", "-pk")


class Sync(generics.GenericAPIView):
    serializer_class = SightingSerializer

    def put(self, request):
        serializer = self.get_serializer(data=request.data, many=True, max_length=200)
        serializer.is_valid(raise_exception=True)
        saved = save_all(request.user, serializer.validated_data)
        return Response(self.get_serializer(saved, many=True).data)


class Shared(generics.ListAPIView):
    queryset = Sighting.objects.filter(shared=True).select_related("owner").order_by("-seen_on", "-pk")
    serializer_class = SharedSerializer


class Comments(generics.ListCreateAPIView):
    serializer_class = CommentSerializer

    def get_sighting(self):
        return get_object_or_404(Sighting, pk=self.kwargs["pk"], shared=True)

    def get_queryset(self):
        return self.get_sighting().comments.select_related("author").order_by("pk")

    def perform_create(self, serializer):
        serializer.save(sighting=self.get_sighting(), author=self.request.user)
