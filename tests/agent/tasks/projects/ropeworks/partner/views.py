from rest_framework import viewsets

from courses.models import Session
from gear.models import Item

from .serializers import ItemSerializer, SessionSerializer


class ItemViewSet(viewsets.ReadOnlyModelViewSet):
    serializer_class = ItemSerializer

    def get_queryset(self):
        return Item.objects.filter(retired=False).with_category()


class SessionViewSet(viewsets.ReadOnlyModelViewSet):
    serializer_class = SessionSerializer

    def get_queryset(self):
        return Session.objects.upcoming()
