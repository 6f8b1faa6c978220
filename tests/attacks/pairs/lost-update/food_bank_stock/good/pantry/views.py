from django.db import transaction
from django.db.models import F
from rest_framework import generics, permissions, status
from rest_framework.response import Response

from .models import Item, Taking
from .serializers import ItemSerializer, TakeSerializer, TakingSerializer


class ItemList(generics.ListAPIView):
    permission_classes = [permissions.AllowAny]
    queryset = Item.objects.all()
    serializer_class = ItemSerializer


class ItemCreate(generics.CreateAPIView):
    permission_classes = [permissions.IsAdminUser]
    serializer_class = ItemSerializer


class TakeView(generics.GenericAPIView):
    """Every helper takes from the one stock of the pantry."""

    permission_classes = [permissions.DjangoModelPermissions]
    queryset = Item.objects.all()
    serializer_class = TakeSerializer

    @transaction.atomic
    def post(self, request, pk):
        body = self.get_serializer(data=request.data)
        body.is_valid(raise_exception=True)
        wanted = body.validated_data["boxes"]
        item = self.get_object()
        taken = Item.objects.filter(pk=item.pk, boxes__gte=wanted).update(boxes=F("boxes") - wanted)
        if not taken:
            return Response({"detail": "There are not that many."}, status=status.HTTP_409_CONFLICT)
        taking = Taking.objects.create(item=item, boxes=wanted, by=request.user)
        return Response(TakingSerializer(taking).data, status=status.HTTP_201_CREATED)


class OwnTakings(generics.ListAPIView):
    serializer_class = TakingSerializer

    def get_queryset(self):
        return Taking.objects.filter(by=self.request.user)
