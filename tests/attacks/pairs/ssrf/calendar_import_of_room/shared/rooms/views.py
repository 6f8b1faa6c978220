from rest_framework import mixins, serializers, viewsets
from rest_framework.decorators import action
from rest_framework.exceptions import ValidationError
from rest_framework.response import Response

from .calendars import Unreadable, titles
from .models import Room


class RoomSerializer(serializers.ModelSerializer):
    class Meta:
        model = Room
        fields = ["id", "name", "calendar"]


class RoomViewSet(mixins.UpdateModelMixin, mixins.RetrieveModelMixin, viewsets.GenericViewSet):
    serializer_class = RoomSerializer

    def get_queryset(self):
        return Room.objects.filter(host=self.request.user, is_open=True)

    @action(detail=True, methods=["post"])
    def sync(self, request, pk=None):
        room = self.get_object()
        if not room.calendar:
            raise ValidationError({"calendar": ["Set an address first."]})
        try:
            return Response({"events": titles(room.calendar)})
        except Unreadable as error:
            raise ValidationError({"calendar": [str(error)]}) from error
