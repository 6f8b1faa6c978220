from rest_framework import serializers
from rest_framework.decorators import action
from rest_framework.response import Response
from rest_framework.viewsets import ReadOnlyModelViewSet

from .models import Lock


class LockSerializer(serializers.ModelSerializer):
    class Meta:
        model = Lock
        fields = ["id", "door", "is_open"]


class LockViewSet(ReadOnlyModelViewSet):
    serializer_class = LockSerializer

    def get_queryset(self):
        return Lock.objects.filter(owner=self.request.user)

    @action(detail=True, methods=["post"])
    def unlock(self, request, pk=None):
        lock = self.get_object()
        lock.is_open = True
        lock.save(update_fields=["is_open"])
        return Response(self.get_serializer(lock).data)
