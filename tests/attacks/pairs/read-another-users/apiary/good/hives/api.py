from django.shortcuts import get_object_or_404
from rest_framework import generics

from .models import Apiary, Hive, Inspection
from .serializers import ApiarySerializer, HiveSerializer, InspectionSerializer


class ApiaryList(generics.ListCreateAPIView):
    serializer_class = ApiarySerializer

    def get_queryset(self):
        return Apiary.objects.filter(keeper=self.request.user).order_by("name", "pk")

    def perform_create(self, serializer):
        serializer.save(keeper=self.request.user)


class HiveList(generics.ListCreateAPIView):
    serializer_class = HiveSerializer

    def get_apiary(self):
        return get_object_or_404(Apiary, pk=self.kwargs["apiary_pk"], keeper=self.request.user)

    def get_queryset(self):
        return Hive.objects.filter(apiary=self.get_apiary()).order_by("label", "pk")

    def perform_create(self, serializer):
        serializer.save(apiary=self.get_apiary())


class InspectionList(generics.ListCreateAPIView):
    serializer_class = InspectionSerializer

    def get_hive(self):
        apiary = get_object_or_404(Apiary, pk=self.kwargs["apiary_pk"], keeper=self.request.user)
        return get_object_or_404(apiary.hives, pk=self.kwargs["hive_pk"])

    def get_queryset(self):
        return Inspection.objects.filter(hive=self.get_hive())

    def perform_create(self, serializer):
        serializer.save(hive=self.get_hive())
