from django.shortcuts import get_object_or_404
from rest_framework import permissions, serializers, status
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Slot


class IsObserver(permissions.BasePermission):
    def has_object_permission(self, request, view, obj):
        return obj.observer == request.user


class SlotSerializer(serializers.ModelSerializer):
    class Meta:
        model = Slot
        fields = ["id", "night", "target"]


class SlotView(APIView):
    permission_classes = [permissions.IsAuthenticated, IsObserver]

    def get_object(self):
        slot = get_object_or_404(Slot, pk=self.kwargs["pk"])
        self.check_object_permissions(self.request, slot)
        return slot

    def get(self, request, pk):
        return Response(SlotSerializer(self.get_object()).data)

    def put(self, request, pk):
        serializer = SlotSerializer(self.get_object(), data=request.data)
        serializer.is_valid(raise_exception=True)
        serializer.save()
        return Response(serializer.data)

    def delete(self, request, pk):
        self.get_object().delete()
        return Response(status=status.HTTP_204_NO_CONTENT)
