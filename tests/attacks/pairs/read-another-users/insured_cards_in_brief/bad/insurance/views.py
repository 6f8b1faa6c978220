from rest_framework import generics

from .models import Card
from .serializers import BriefCard, WholeCard


class CardList(generics.ListAPIView):
    queryset = Card.objects.all()
    serializer_class = BriefCard


class CardDetail(generics.RetrieveUpdateAPIView):
    serializer_class = WholeCard

    def get_queryset(self):
        return Card.objects.filter(insured=self.request.user)
