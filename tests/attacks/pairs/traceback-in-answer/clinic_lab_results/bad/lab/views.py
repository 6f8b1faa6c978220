import traceback

import requests
from django.conf import settings
from django.shortcuts import get_object_or_404
from rest_framework import generics
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Order, Patient
from .serializers import OrderSerializer, PatientSerializer


class PatientList(generics.ListCreateAPIView):
    serializer_class = PatientSerializer

    def get_queryset(self):
        return Patient.objects.filter(doctor=self.request.user)

    def perform_create(self, serializer):
        serializer.save(doctor=self.request.user)


class PatientDetail(generics.RetrieveAPIView):
    serializer_class = PatientSerializer

    def get_queryset(self):
        return Patient.objects.filter(doctor=self.request.user)


class OrderList(generics.ListCreateAPIView):
    serializer_class = OrderSerializer

    def get_queryset(self):
        return Order.objects.filter(patient__doctor=self.request.user)


class OrderResult(APIView):
    def get(self, request, pk):
        order = get_object_or_404(Order, pk=pk, patient__doctor=request.user)
        try:
            answer = requests.get(
                f"{settings.LAB_URL}/results/{order.code}",
                headers={"X-Api-Key": settings.LAB_KEY},
                timeout=5,
            )
            answer.raise_for_status()
            values = answer.json()
        except Exception:
            return Response(
                {"detail": "Could not load the result.", "error": traceback.format_exc()},
                status=500,
            )
        return Response({"order": order.code, "values": values})
