from django.shortcuts import get_object_or_404
from rest_framework import generics, status
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import NestRecord
from .permissions import IsObserver
from .serializers import NestRecordSerializer


class NestRecordList(generics.ListCreateAPIView):
    serializer_class = NestRecordSerializer

    def get_queryset(self):
        return NestRecord.objects.filter(observer=self.request.user)

    def perform_create(self, serializer):
        serializer.save(observer=self.request.user)


class NestRecordDetail(APIView):
    permission_classes = [IsObserver]

    def get_record(self, pk):
        record = get_object_or_404(NestRecord, pk=pk, observer=self.request.user)
        self.check_object_permissions(self.request, record)
        return record

    def get(self, request, pk):
        return Response(NestRecordSerializer(self.get_record(pk)).data)

    def put(self, request, pk):
        serializer = NestRecordSerializer(self.get_record(pk), data=request.data)
        serializer.is_valid(raise_exception=True)
        serializer.save()
        return Response(serializer.data)

    def delete(self, request, pk):
        self.get_record(pk).delete()
        return Response(status=status.HTTP_204_NO_CONTENT)
