from datetime import date

from django.http import Http404
from rest_framework import generics
from rest_framework.response import Response
from rest_framework.views import APIView

from .serializers import ShiftSerializer
from .summaries import forget, summary


class ShiftList(generics.ListCreateAPIView):
    serializer_class = ShiftSerializer

    def get_queryset(self):
        return self.request.user.shifts.order_by("-day", "-pk")

    def perform_create(self, serializer):
        shift = serializer.save(worker=self.request.user)
        forget(self.request.user, shift.day)


class ShiftDetail(generics.RetrieveAPIView):
    serializer_class = ShiftSerializer

    def get_queryset(self):
        return self.request.user.shifts.all()


class WeekSummary(APIView):
    def get(self, request, year, week):
        try:
            date.fromisocalendar(year, week, 7)
        except ValueError as error:
            raise Http404 from error
        return Response(summary(request.user, year, week), headers={"Cache-Control": "no-store"})
