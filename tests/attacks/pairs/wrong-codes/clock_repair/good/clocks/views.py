from django.shortcuts import get_object_or_404
from rest_framework import generics, status
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Clock, Estimate
from .serializers import AnswerSerializer, ClockSerializer, EstimateSerializer


class ClockList(generics.ListCreateAPIView):
    serializer_class = ClockSerializer

    def get_queryset(self):
        return Clock.objects.filter(owner=self.request.user)

    def perform_create(self, serializer):
        serializer.save(owner=self.request.user)


class EstimateList(generics.ListAPIView):
    serializer_class = EstimateSerializer

    def get_queryset(self):
        return Estimate.objects.filter(clock__owner=self.request.user)


class AnswerView(APIView):
    def post(self, request, pk):
        estimates = Estimate.objects.filter(clock__owner=request.user)
        estimate = get_object_or_404(estimates, pk=pk)
        serializer = AnswerSerializer(data=request.data)
        if not serializer.is_valid():
            return Response(serializer.errors, status=status.HTTP_400_BAD_REQUEST)
        answer = serializer.validated_data["answer"]
        changed = estimates.filter(pk=pk, answer=Estimate.Answer.OPEN).update(answer=answer)
        if not changed:
            return Response({"detail": "The estimate is answered already."}, status=status.HTTP_409_CONFLICT)
        estimate.refresh_from_db()
        return Response(EstimateSerializer(estimate).data)
