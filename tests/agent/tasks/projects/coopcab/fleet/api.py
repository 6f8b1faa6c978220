from rest_framework import generics

from accounts.permissions import IsDispatcher
from fleet import selectors
from fleet.serializers import DriverSerializer


class DriverListView(generics.ListAPIView):
    permission_classes = [IsDispatcher]
    serializer_class = DriverSerializer

    def get_queryset(self):
        return selectors.active_drivers()
