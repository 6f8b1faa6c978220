from django.shortcuts import get_object_or_404
from rest_framework import generics, status
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Voyage
from .permissions import IsSkipperOrReadOnly
from .serializers import VoyageSerializer


class VoyageList(generics.ListCreateAPIView):
    queryset = Voyage.objects.select_related("skipper")
    serializer_class = VoyageSerializer

    def perform_create(self, serializer):
        serializer.save(skipper=self.request.user)


class VoyageDetail(APIView):
    permission_classes = [IsAuthenticated, IsSkipperOrReadOnly]

    def find(self, pk):
        return get_object_or_404(Voyage.objects.select_related("skipper"), pk=pk)

    def get(self, request, pk):
        return Response(VoyageSerializer(self.find(pk)).data)

    def put(self, request, pk):
        serializer = VoyageSerializer(self.find(pk), data=request.data)
        serializer.is_valid(raise_exception=True)
        serializer.save()
        return Response(serializer.data)

    def delete(self, request, pk):
        self.find(pk).delete()
        return Response(status=status.HTTP_204_NO_CONTENT)
