from django.db.models import Q
from rest_framework import serializers, viewsets
from rest_framework.decorators import action
from rest_framework.response import Response

from .models import Puzzle, Room
from .permissions import IsDesigner, IsTester


class RoomSerializer(serializers.ModelSerializer):
    class Meta:
        model = Room
        fields = ["id", "title"]


class PuzzleSerializer(serializers.ModelSerializer):
    class Meta:
        model = Puzzle
        fields = ["id", "riddle", "solution"]


class RoomViewSet(viewsets.ModelViewSet):
    serializer_class = RoomSerializer
    permission_classes = [IsDesigner | IsTester]

    def get_queryset(self):
        user = self.request.user
        return Room.objects.filter(Q(designer=user) | Q(pk__in=user.tested_rooms.values("pk")))

    def perform_create(self, serializer):
        serializer.save(designer=self.request.user)

    @action(detail=True, serializer_class=PuzzleSerializer)
    def puzzles(self, request, pk=None):
        page = self.paginate_queryset(self.get_object().puzzles.all())
        return self.get_paginated_response(self.get_serializer(page, many=True).data)

    @puzzles.mapping.post
    def add_puzzle(self, request, pk=None):
        room = self.get_object()
        serializer = self.get_serializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        serializer.save(room=room)
        return Response(serializer.data, status=201)
