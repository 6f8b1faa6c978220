from rest_framework import generics
from rest_framework.permissions import IsAuthenticated

from .models import Bout, Card
from .permissions import RefereeWrites
from .serializers import BoutSerializer, CardSerializer, RosterSerializer


class OwnCard(generics.RetrieveUpdateAPIView):
    serializer_class = CardSerializer

    def get_object(self):
        card, _ = Card.objects.get_or_create(fencer=self.request.user)
        return card


class Roster(generics.ListAPIView):
    queryset = Card.objects.select_related("fencer")
    serializer_class = RosterSerializer


class BoutList(generics.ListCreateAPIView):
    queryset = Bout.objects.all()
    serializer_class = BoutSerializer
    permission_classes = [IsAuthenticated, RefereeWrites]


class BoutDetail(generics.RetrieveAPIView):
    queryset = Bout.objects.all()
    serializer_class = BoutSerializer
