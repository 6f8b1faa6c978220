from django.shortcuts import get_object_or_404
from rest_framework import generics, status
from rest_framework.response import Response
from rest_framework.views import APIView

from .exchange import NoLongerTheirs, accept
from .models import Offer, Sticker
from .serializers import OfferSerializer, StickerSerializer


class MyStickers(generics.ListAPIView):
    serializer_class = StickerSerializer

    def get_queryset(self):
        return Sticker.objects.filter(holder=self.request.user).order_by("album", "number", "pk")


class Offers(generics.ListCreateAPIView):
    serializer_class = OfferSerializer

    def get_queryset(self):
        return Offer.objects.filter(wanted__holder=self.request.user).order_by("-made_at", "-pk")

    def perform_create(self, serializer):
        serializer.save(proposer=self.request.user)


class AcceptOffer(APIView):
    def post(self, request, pk):
        offers = Offer.objects.select_related("given", "wanted", "proposer")
        offer = get_object_or_404(offers, pk=pk, wanted__holder=request.user)
        try:
            accept(offer, request.user)
        except NoLongerTheirs as gone:
            return Response(
                {"detail": f"{gone.args[0]} has changed hands."}, status=status.HTTP_409_CONFLICT
            )
        return Response(status=status.HTTP_204_NO_CONTENT)
