from django.utils import timezone
from rest_framework import status, viewsets
from rest_framework.decorators import action
from rest_framework.response import Response

from .models import Shelf
from .serializers import CountSerializer, ShelfSerializer


class ShelfViewSet(viewsets.ModelViewSet):
    queryset = Shelf.objects.all()
    serializer_class = ShelfSerializer

    @action(detail=True, methods=["put"])
    def count(self, request, pk=None):
        shelf = self.get_object()
        serializer = CountSerializer(data=request.data)
        if not serializer.is_valid():
            return Response(serializer.errors, status=status.HTTP_400_BAD_REQUEST)
        shelf.pieces = serializer.validated_data["pieces"]
        shelf.counted_at = timezone.now()
        shelf.save(update_fields=["pieces", "counted_at"])
        return Response(ShelfSerializer(shelf).data)
