from rest_framework import generics
from rest_framework.response import Response
from rest_framework.views import APIView

from accounts.permissions import IsDriver
from payouts import selectors
from payouts.serializers import PayoutSerializer


class PayoutListView(generics.ListAPIView):
    serializer_class = PayoutSerializer

    def get_queryset(self):
        return selectors.payouts_for(self.request.user)


class EarningsView(APIView):
    """The numbers on the first screen of the drivers' app."""

    permission_classes = [IsDriver]

    def get(self, request):
        return Response(selectors.earnings_of(request.user.driver))
