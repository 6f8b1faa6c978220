from rest_framework import serializers, viewsets
from rest_framework.decorators import action

from .models import Board, Card

SORTS = {
    "position": "By hand",
    "estimate": "Small ones first",
    "estimate - spent": "Nearly done first",
}


class CardSerializer(serializers.ModelSerializer):
    class Meta:
        model = Card
        fields = ["id", "title", "position", "estimate", "spent"]


class BoardSerializer(serializers.ModelSerializer):
    sort = serializers.ChoiceField(choices=list(SORTS.items()), default="position")
    class Meta:
        model = Board
        fields = ["id", "name", "sort"]


class BoardViewSet(viewsets.ModelViewSet):
    serializer_class = BoardSerializer

    def get_queryset(self):
        return self.request.user.boards.order_by("name", "pk")

    def perform_create(self, serializer):
        serializer.save(owner=self.request.user)

    @action(detail=True)
    def cards(self, request, pk=None):
        board = self.get_object()
        page = self.paginate_queryset(board.cards.sorted_by(board.sort))
        return self.get_paginated_response(CardSerializer(page, many=True).data)
