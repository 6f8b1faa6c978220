from django.db.models import Sum
from rest_framework import viewsets
from rest_framework.decorators import action
from rest_framework.response import Response

from .models import Box, Item, Removal
from .serializers import BoxSerializer, ItemSerializer, RemovalSerializer


class RemovalViewSet(viewsets.ReadOnlyModelViewSet):
    serializer_class = RemovalSerializer

    def get_queryset(self):
        return Removal.objects.filter(customer=self.request.user)

    @action(detail=True)
    def worth(self, request, pk=None):
        items = Item.objects.filter(box__removal=self.get_object())
        return Response({"worth": items.aggregate(total=Sum("worth"))["total"] or 0})


class BoxViewSet(viewsets.ReadOnlyModelViewSet):
    serializer_class = BoxSerializer

    def get_queryset(self):
        return Box.objects.filter(removal__customer=self.request.user)


class ItemViewSet(viewsets.ModelViewSet):
    serializer_class = ItemSerializer

    def get_queryset(self):
        return Item.objects.filter(box__removal__customer=self.request.user)
