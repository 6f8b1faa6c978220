from django.shortcuts import get_object_or_404
from rest_framework import generics, status
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Arrangement
from .permissions import IsArrangerOrReadOnly
from .serializers import ArrangementSerializer


class Arrangements(generics.ListCreateAPIView):
    queryset = Arrangement.objects.select_related("arranger")
    serializer_class = ArrangementSerializer

    def perform_create(self, serializer):
        serializer.save(arranger=self.request.user)


class ArrangementDetail(APIView):
    permission_classes = [IsAuthenticated, IsArrangerOrReadOnly]

    def get_arrangement(self, pk):
        arrangement = get_object_or_404(Arrangement.objects.select_related("arranger"), pk=pk)
        self.check_object_permissions(self.request, arrangement)
        return arrangement

    def get(self, request, pk):
        return Response(ArrangementSerializer(self.get_arrangement(pk)).data)

    def patch(self, request, pk):
        serializer = ArrangementSerializer(self.get_arrangement(pk), data=request.data, partial=True)
        serializer.is_valid(raise_exception=True)
        serializer.save()
        return Response(serializer.data)

    def delete(self, request, pk):
        self.get_arrangement(pk).delete()
        return Response(status=status.HTTP_204_NO_CONTENT)
