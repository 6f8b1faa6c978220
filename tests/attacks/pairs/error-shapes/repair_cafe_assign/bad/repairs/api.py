from rest_framework import generics
from rest_framework.decorators import api_view, permission_classes
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response

from .models import Item
from .permissions import IsHelper
from .serializers import ItemSerializer, VerdictSerializer


class ItemList(generics.ListCreateAPIView):
    serializer_class = ItemSerializer

    def get_queryset(self):
        return Item.objects.filter(visitor=self.request.user).order_by("-pk")

    def perform_create(self, serializer):
        serializer.save(visitor=self.request.user)


class ItemDetail(generics.RetrieveUpdateDestroyAPIView):
    serializer_class = ItemSerializer

    def get_queryset(self):
        return Item.objects.filter(visitor=self.request.user)


class OpenItems(generics.ListAPIView):
    permission_classes = [IsAuthenticated, IsHelper]
    queryset = Item.objects.filter(helper=None).order_by("pk")
    serializer_class = ItemSerializer


@api_view(["POST"])
@permission_classes([IsAuthenticated, IsHelper])
def claim(request, pk):
    claimed = Item.objects.filter(pk=pk, helper=None).update(helper=request.user.helper)
    if not claimed:
        return Response({"success": False, "msg": "Nobody waits with this item."}, status=404)
    return Response(ItemSerializer(Item.objects.get(pk=pk)).data)


@api_view(["POST"])
@permission_classes([IsAuthenticated, IsHelper])
def close(request, pk):
    item = Item.objects.filter(pk=pk, helper=request.user.helper).first()
    if item is None:
        return Response({"error": {"code": 404, "text": "Not on your bench."}}, status=404)
    if item.verdict:
        return Response({"success": False, "msg": "It has its verdict."}, status=400)
    serializer = VerdictSerializer(item, data=request.data)
    serializer.is_valid(raise_exception=True)
    serializer.save()
    return Response(serializer.data)
