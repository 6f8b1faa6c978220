from django.db import IntegrityError, transaction
from rest_framework import serializers, status
from rest_framework.decorators import action
from rest_framework.response import Response
from rest_framework.viewsets import ReadOnlyModelViewSet

from .errors import Conflict
from .models import Attendance, Rehearsal


class RehearsalSerializer(serializers.ModelSerializer):
    class Meta:
        model = Rehearsal
        fields = ["id", "starts_at", "piece", "cancelled"]


class AttendanceSerializer(serializers.ModelSerializer):
    class Meta:
        model = Attendance
        fields = ["id", "note"]


class RehearsalViewSet(ReadOnlyModelViewSet):
    queryset = Rehearsal.objects.all()
    serializer_class = RehearsalSerializer

    @action(detail=True, methods=["post"], serializer_class=AttendanceSerializer)
    def come(self, request, pk=None):
        rehearsal = self.get_object()
        serializer = self.get_serializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        if rehearsal.cancelled:
            raise Conflict("The rehearsal is cancelled.")
        try:
            with transaction.atomic():
                serializer.save(rehearsal=rehearsal, singer=request.user)
        except IntegrityError:
            raise Conflict("You are on the list.") from None
        return Response(serializer.data, status=status.HTTP_201_CREATED)

    @action(detail=True, methods=["post"], serializer_class=serializers.Serializer)
    def stay_away(self, request, pk=None):
        rehearsal = self.get_object()
        deleted, _ = rehearsal.attendances.filter(singer=request.user).delete()
        if not deleted:
            raise Conflict("You are not on the list.")
        return Response(status=status.HTTP_204_NO_CONTENT)
