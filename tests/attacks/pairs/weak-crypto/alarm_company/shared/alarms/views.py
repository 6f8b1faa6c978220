from django.shortcuts import get_object_or_404
from rest_framework import generics
from rest_framework.permissions import IsAdminUser
from rest_framework.response import Response
from rest_framework.throttling import ScopedRateThrottle
from rest_framework.views import APIView

from .codewords import fits, seal
from .models import Incident, Premises
from .serializers import CodewordSerializer, IncidentSerializer, SpokenSerializer


class MyIncidents(generics.ListAPIView):
    serializer_class = IncidentSerializer

    def get_queryset(self):
        return Incident.objects.filter(premises__customer=self.request.user)


class MyCodeword(APIView):
    """The word that the customer says when the control room calls."""

    throttle_classes = [ScopedRateThrottle]
    throttle_scope = "codeword"

    def put(self, request):
        premises = get_object_or_404(Premises, customer=request.user)
        serializer = CodewordSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        premises.codeword = seal(serializer.validated_data["codeword"])
        premises.save(update_fields=["codeword"])
        return Response(status=204)


class SpokenCodeword(APIView):
    """The staff of the control room enters what was said."""

    permission_classes = [IsAdminUser]
    throttle_classes = [ScopedRateThrottle]
    throttle_scope = "codeword"

    def post(self, request, pk):
        premises = get_object_or_404(Premises, pk=pk)
        serializer = SpokenSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        return Response({"fits": fits(serializer.validated_data["codeword"], premises.codeword)})
